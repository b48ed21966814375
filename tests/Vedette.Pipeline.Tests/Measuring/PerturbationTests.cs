using Vedette.Model;
using Vedette.Pipeline.Measuring;

namespace Vedette.Pipeline.Tests.Measuring;

public sealed class PerturbationTests
{
    [Theory]
    [InlineData(0, "94,300 men.\n\nIn 2021, 12 tanks.")]
    [InlineData(1, "In 2021, 12 tanks.\n\n94,400 men.")]
    [InlineData(2, "94,500 men.\n\nIn 2021, 12 tanks.")]
    public void Paragraphs_rotate_and_figures_change_while_years_days_and_zeros_stay(int pass, string expected) =>
        Perturbation.Of(Some.Report("94,300 men.\n\nIn 2021, 12 tanks."), pass).Text.ShouldBe(expected);

    [Fact]
    public void Front_matter_stays_where_it_is()
    {
        var report = Some.Report("---\ntitle: 175000\n---\nOne 175000.\n\nTwo.") with { BodyStart = 22 };

        Perturbation.Of(report, 1).Text.ShouldBe("---\ntitle: 175000\n---\nTwo.\n\nOne 286000.");
    }

    [Fact]
    public void A_report_without_text_stays_one() => Perturbation.Of(Some.Report(""), 3).Text.ShouldBe("");

    [Fact]
    public void A_trial_reads_other_texts_in_each_pass_and_counts_them()
    {
        var texts = new List<string>();
        int Read(Report report)
        {
            texts.Add(report.Text);
            return 3;
        }

        var speed = new SpeedTrial(Read) { WarmUp = TimeSpan.Zero, Length = TimeSpan.FromTicks(1) }.Run([Some.Report("about 350 men")]);

        texts.ShouldBe(["about 350 men", "about 460 men", "about 570 men"]);
        speed.Reports.ShouldBe(1);
        speed.Bytes.ShouldBe(13);
        speed.Found.ShouldBe(3);
        speed.MegabytesPerSecond.ShouldBeGreaterThan(0);
    }
}
