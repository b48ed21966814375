using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class DatingByCopies
{
    private const string Original = """
        The northern army has moved two brigades to the Kesh valley, General Ruban told the assembly in Marrow on Monday.
        He put their strength at 12,000 soldiers with 150 tanks from the depot near Port Alder.
        The ministry in Celand called the account a fairy tale and accused Beland of shelling Vostra first.
        """;

    private const string Around = """
        Our week in pictures brings the flower market of Lower Dole and the regatta.
        {0}
        The circus Arlette comes to the meadow by the river, with two bears and an orchestra.
        Whoever lost an umbrella on tram 7 may fetch it at the depot in Mill Street until noon.
        The bakers of the old town sell bread at half its price in the last hour of the day.
        Next week we print the letters that readers sent us about the clock of the town hall.
        """;

    [Fact]
    public void An_undated_report_takes_the_day_of_the_dated_one_that_it_copies()
    {
        var first = Some.Report("a", "2030-05-02", Original);
        var second = Some.Report("b", null, Original + "\nNothing else is known.");
        var undated = Some.Count(second, "2", 55, Some.Official("Government of Beland", "XB"));

        var question = Fuser.Fuse(Some.Input([first, second], undated)).Questions.Single();

        question.Window!.Text.ShouldBe("2030-05-02");
    }

    [Fact]
    public void A_report_inside_a_longer_one_is_found()
    {
        var copy = Fuser.Fuse(Some.Input([Some.Report("a", "2030-05-02", Original), Some.Report("b", "2030-05-03", string.Format(System.Globalization.CultureInfo.InvariantCulture, Around, Original))]))
            .Copies.Single();

        (copy.A, copy.B).ShouldBe(("r-b", "r-a"));
    }
}
