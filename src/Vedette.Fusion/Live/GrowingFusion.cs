using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Pictures of an input that grows: what was fused stays fused, and what is new is taken in at the cost of what it
/// touches. Where something was taken away, a report was read anew, or a correction changes claims that were taken in already, it
/// begins anew. Each picture is the one that <see cref="Fuser.Fuse"/> gives. Not safe to use from several threads.</summary>
public sealed class GrowingFusion
{
    private readonly Dictionary<string, (ReportReference Reference, Claim[] Claims)> _held = new(StringComparer.Ordinal);
    private readonly List<UnanchoredCorrection> _lost = [];
    private IReadOnlyList<Correction> _corrections = [];
    private LiveFusion? _fusion;

    /// <summary>The picture of an input: with a day, as it was known by the end of that day, both reports and corrections.</summary>
    /// <param name="input">Extractor, sources and borders must be the same in each call.</param>
    public Picture Picture(FusionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reports = ReportSet.Sort(input.AsOf is { } limit ? input.Reports.Where(r => r.KnownDay is { } day && day <= limit) : input.Reports);
        var corrections = input.AsOf is { } last ? [.. input.Corrections.Where(c => c.At.InUtc().Date <= last)] : input.Corrections;
        var claims = input.Claims.ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        if (_fusion is null || !Continues(reports, claims, corrections)) Begin(input);
        _corrections = corrections;
        TakeIn(reports.Where(r => !_held.ContainsKey(r.Id)).ToDictionary(r => r.Id, StringComparer.Ordinal), claims);
        var picture = _fusion!.Picture(corrections);
        // What speaks of a report of a later day is not lost, only not known yet.
        var later = input.Reports.Select(r => r.Id).Where(id => !_held.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        var early = corrections.Where(c => c.Anchors.Any(a => later.Contains(a.Report))).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return picture with
        {
            AsOf = input.AsOf is { } asOf ? Edtf.Day(asOf) : picture.AsOf,
            LostCorrections = [.. picture.LostCorrections.Concat(_lost).Where(l => !early.Contains(l.Id)).DistinctBy(l => l.Id, StringComparer.Ordinal).OrderBy(l => l.Id, StringComparer.Ordinal)],
        };
    }

    private bool Continues(IReadOnlyList<Report> reports, ILookup<string, Claim> claims, IReadOnlyList<Correction> corrections)
    {
        var still = 0;
        foreach (var report in reports)
            if (_held.TryGetValue(report.Id, out var held) && held.Reference == report.Reference && held.Claims.SequenceEqual(claims[report.Id], ReferenceEqualityComparer.Instance)) still++;
        if (still < _held.Count) return false;
        var (before, now) = (_corrections.Select(c => c.Id).ToHashSet(StringComparer.Ordinal), corrections.Select(c => c.Id).ToHashSet(StringComparer.Ordinal));
        return before.IsSubsetOf(now)
            && !corrections.Any(c => CorrectedClaims.Change(c) && !before.Contains(c.Id) && c.Anchors.Any(a => _held.ContainsKey(a.Report)));
    }

    private void Begin(FusionInput input)
    {
        _fusion = new LiveFusion(input.Extractor, input.Sources, input.Borders);
        _held.Clear();
        _lost.Clear();
    }

    private void TakeIn(Dictionary<string, Report> fresh, ILookup<string, Claim> claims)
    {
        if (fresh.Count == 0) return;
        var (read, lost) = CorrectedClaims.Apply([.. fresh.Keys.SelectMany(id => claims[id])], _corrections, fresh);
        _lost.AddRange(lost);
        var byReport = read.OrderBy(c => c.Report.Path ?? "", StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        _fusion!.AddAll(fresh.Values.Order(ReportOrder.Instance).Select(r => (r, (IReadOnlyList<Claim>)[.. byReport[r.Id]])).ToList());
        foreach (var report in fresh.Values) _held[report.Id] = (report.Reference, [.. claims[report.Id]]);
    }
}
