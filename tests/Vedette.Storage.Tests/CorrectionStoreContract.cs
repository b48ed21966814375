using NodaTime;
using Vedette.Model;

namespace Vedette.Storage.Tests;

/// <summary>What every store of corrections does.</summary>
public abstract class CorrectionStoreContract
{
    /// <summary>The store under test, empty at first.</summary>
    protected abstract ICorrectionStore Store { get; }

    /// <summary>Another connection to the same contents.</summary>
    protected abstract ICorrectionStore Reopen();

    [Theory]
    [InlineData(CorrectionKind.MergeAssertions)]
    [InlineData(CorrectionKind.SplitAssertion)]
    [InlineData(CorrectionKind.MergeSites)]
    [InlineData(CorrectionKind.SplitSite)]
    [InlineData(CorrectionKind.RejectClaim)]
    public void A_correction_comes_back_after_a_restart_with_its_name_and_time(CorrectionKind kind)
    {
        var made = Make("k-1", kind);
        Store.Add(made).ShouldBeTrue();

        var kept = Reopen().All().Single();
        kept.Anchors.ShouldBe(made.Anchors);
        (kept with { Anchors = made.Anchors }).ShouldBe(made);
    }

    [Fact]
    public void What_a_claim_is_corrected_to_comes_back()
    {
        Edtf.TryParse("2021-12-03", out var day).ShouldBeTrue();
        var made = Make("k-1", CorrectionKind.CorrectClaim) with { Change = new ClaimChange(ClaimKind.ForceEstimate, 90_000, 94_300, "personnel", ForceStatus.Planned, Modality.Possible, "RU", "UA", "Somebody", day) };
        Store.Add(made);

        Reopen().All().Single().Change.ShouldBe(made.Change);
    }

    [Fact]
    public void Corrections_come_in_the_order_in_which_they_were_stored_and_each_once()
    {
        foreach (var id in new[] { "k-2", "k-1", "k-3" }) Store.Add(Make(id, CorrectionKind.RejectClaim)).ShouldBeTrue();

        Store.Add(Make("k-1", CorrectionKind.SplitSite)).ShouldBeFalse();
        Reopen().All().Select(c => (c.Id, c.Kind)).ShouldBe([("k-2", CorrectionKind.RejectClaim), ("k-1", CorrectionKind.RejectClaim), ("k-3", CorrectionKind.RejectClaim)]);
    }

    [Fact]
    public void What_was_stored_after_a_place_is_told_whoever_stored_it()
    {
        Store.Add(Make("k-1", CorrectionKind.RejectClaim));
        var (first, place) = Store.After(0);
        Reopen().Add(Make("k-2", CorrectionKind.RejectClaim));

        first.Single().Id.ShouldBe("k-1");
        Store.After(place).Corrections.Single().Id.ShouldBe("k-2");
        Store.After(Store.After(place).Place).Corrections.ShouldBeEmpty();
    }

    private static Correction Make(string id, CorrectionKind kind) => new(
        id, Some.Noon.Plus(Duration.FromMilliseconds(7)), "Ada Łącka", kind,
        [new CorrectionAnchor("r-1", "90,000 “men”", "some ", "c-1"), new CorrectionAnchor("r-2", "Kesh")], "seen\nby eye");
}
