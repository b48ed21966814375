using Vedette.Model;

namespace Vedette.Warning.Tests;

public class ReadingAssessments
{
    [Theory]
    [InlineData(0.001, ProbabilityWord.AlmostNoChance)]
    [InlineData(0.05, ProbabilityWord.VeryUnlikely)]
    [InlineData(0.1999, ProbabilityWord.VeryUnlikely)]
    [InlineData(0.20, ProbabilityWord.Unlikely)]
    [InlineData(0.45, ProbabilityWord.RoughlyEvenChance)]
    [InlineData(0.55, ProbabilityWord.Likely)]
    [InlineData(0.80, ProbabilityWord.VeryLikely)]
    [InlineData(0.95, ProbabilityWord.AlmostCertain)]
    [InlineData(1, ProbabilityWord.AlmostCertain)]
    public void A_probability_has_a_word(double probability, ProbabilityWord word) => ProbabilityWords.Of(probability).ShouldBe(word);

    [Fact]
    public void Without_evidence_the_priors_stand_and_confidence_is_low()
    {
        var board = new Assessor(Some.Scenario()).Assess(Some.Day);
        board.Hypotheses.Select(h => Math.Round(h.Probability, 12)).ShouldBe([0.1, 0.4, 0.5]);
        board.Confidence.Level.ShouldBe(ConfidenceLevel.Low);
        board.Indicators.ShouldAllBe(i => i.State == IndicatorState.NotCovered);
    }

    [Fact]
    public void Silence_counts_only_where_somebody_looked()
    {
        var looked = Board(Enumerable.Range(0, 6).Select(i => Some.Site(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "P" + i, 50, 30 + i, SiteState.Present)));
        looked.Indicators[2].State.ShouldBe(IndicatorState.NotCovered, "imagery does not look for c");

        var media = Board(Enumerable.Range(0, 6).Select(i => Some.Activity(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "other" + i)));
        media.Indicators[0].State.ShouldBe(IndicatorState.Silent);
        media.Indicators[0].Shares[0].ShouldBeLessThan(media.Indicators[0].Shares[2], "silence of a sign of attack speaks for the drill");
        media.Indicators[0].Coverage.ShouldBe(0.8 * (1 - Math.Pow(2, -2)), 1e-12);
    }

    [Fact]
    public void Too_few_origins_count_for_nothing()
    {
        var one = Board([Some.Activity("1", "b")]);
        one.Indicators[1].State.ShouldBe(IndicatorState.Emerging);
        one.Indicators[1].Shares.ShouldAllBe(s => s == 0);
        Board([Some.Activity("1", "b"), Some.Activity("2", "b", "Another")]).Indicators[1].State.ShouldBe(IndicatorState.Seen);
    }

    [Fact]
    public void Indicators_of_a_group_are_discounted_by_their_correlation() =>
        Board([]).Indicators.Select(i => i.Weight).ShouldBe([1 / 1.5, 1 / 1.5, 1]);

    [Fact]
    public void A_sight_counts_half_after_its_half_life()
    {
        var assessor = new Assessor(Some.Scenario());
        assessor.Show(Some.Activity("1", "a"));
        var (now, later) = (assessor.Assess(Some.Day).Indicators[0], assessor.Assess(Some.Day.PlusDays(30)).Indicators[0]);
        later.Strength.ShouldBe(now.Strength / 2, 1e-12);
    }

    [Fact]
    public void What_moved_it_and_what_carries_the_word_are_named()
    {
        var assessor = new Assessor(Some.Scenario());
        var before = assessor.Assess(Some.Day);
        assessor.Show(Some.Activity("1", "c", kind: SourceKind.ImageryProvider, reliability: 'A'));
        var after = assessor.Assess(Some.Day, before);
        after.Changes.ShouldContain(c => c.Evidence == "a-1" && c.Push < 0 && c.Why.StartsWith("new: ", StringComparison.Ordinal));
        after.Hypotheses[0].Word.ShouldNotBe(before.Hypotheses[0].Word);
        after.Hinges.Single().Evidence.ShouldBe("a-1");
        after.Hinges[0].Word.ShouldBe(before.Hypotheses[0].Word);
        after.Questions[0].Information.ShouldBeGreaterThan(0);
        after.Questions.ShouldNotContain(q => q.Indicator == "c" && q.Information > after.Questions[0].Information);
    }

    [Fact]
    public void The_matrix_goes_to_a_spreadsheet_and_back()
    {
        var board = Board([Some.Activity("1", "a"), Some.Activity("2", "c", "Another")]);
        using var file = new StringWriter();
        MatrixFile.Write(file, board);
        file.ToString().ShouldStartWith("indicator,evidence,weight,diagnosticity,attack,show,drill\n");

        var back = MatrixFile.Read(new StringReader(file.ToString()), "m.csv", board, out var problems)!;
        problems.ShouldBeEmpty();
        using var again = new StringWriter();
        MatrixFile.Write(again, back);
        again.ToString().ShouldBe(file.ToString(), "what nobody changed comes back as it was");
        back.Matrix.Select(r => (r.Indicator, string.Join(',', r.Cells))).ShouldBe(board.Matrix.Select(r => (r.Indicator, string.Join(',', r.Cells))), ignoreOrder: true);

        MatrixFile.Read(new StringReader(file.ToString().Replace("II", "XX", StringComparison.Ordinal)), "m.csv", board, out problems).ShouldBeNull();
        problems.ShouldContain(p => p.Line > 1 && p.Message.Contains("must be CC, C, N, I or II", StringComparison.Ordinal));
        MatrixFile.Read(new StringReader("indicator,weight\n"), "m.csv", board, out problems).ShouldBeNull();
        problems.ShouldContain(p => p.Message.Contains("'evidence' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Times_that_predictions_name_are_kept_after_they_passed()
    {
        var predicted = Some.Activity("1", "a");
        predicted = predicted with { Claim = predicted.Claim with { Status = ForceStatus.Expected, AsOf = new Interval(Edtf.Between(Some.Day.PlusDays(5), Some.Day.PlusDays(9)), DateBasis.Explicit) } };
        var assessor = new Assessor(Some.Scenario());
        assessor.Show(predicted);
        assessor.Assess(Some.Day.PlusDays(1)).Windows.Single().Passed.ShouldBeFalse();
        assessor.Assess(Some.Day.PlusDays(10)).Windows.Single().Passed.ShouldBeTrue();
    }

    private static Assessment Board(IEnumerable<Evidence> evidence)
    {
        var assessor = new Assessor(Some.Scenario());
        foreach (var one in evidence) assessor.Show(one);
        return assessor.Assess(Some.Day);
    }
}
