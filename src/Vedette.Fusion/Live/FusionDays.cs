using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The days of an input as known then, one after another: each takes in the reports and corrections of its day when that day has
/// come and never before, so that nothing of the future can leak, and costs what these touch. Where a correction changes claims
/// that were taken in already, it begins anew. The steps up to a day make what the picture of that day
/// (<see cref="GrowingFusion"/>) holds. Not for several threads at once.</summary>
public sealed class FusionDays
{
    private readonly FusionInput _input;
    private readonly List<Report> _reports;
    private readonly ILookup<string, Claim> _claims;
    private readonly List<Correction> _corrections;
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private LiveFusion? _fusion;
    private int _next;
    private int _corrected;

    /// <param name="input">All reports, claims and corrections; its own day is not looked at.</param>
    public FusionDays(FusionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _input = input;
        _reports = [.. ReportSet.Sort(input.Reports).Where(r => r.KnownDay is not null)];
        _claims = input.Claims.ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        _corrections = [.. input.Corrections.OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>What changed up to the end of a day; null where nothing came.</summary>
    /// <param name="day">A day (UTC) that is not before the last one.</param>
    public PictureStep? Next(LocalDate day)
    {
        var (until, corrected) = (_next, _corrected);
        while (until < _reports.Count && _reports[until].KnownDay <= day) until++;
        while (corrected < _corrections.Count && _corrections[corrected].At.InUtc().Date <= day) corrected++;
        if (_fusion is not null && until == _next && corrected == _corrected) return null;
        var anew = _fusion is null || _corrections[_corrected..corrected].Exists(c => CorrectedClaims.Change(c) && c.Anchors.Any(a => _held.Contains(a.Report)));
        if (anew)
        {
            (_fusion, _next) = (new LiveFusion(_input.Extractor, _input.Sources, _input.Borders), 0);
            _held.Clear();
        }
        var known = _corrections[..corrected];
        TakeIn(_reports[_next..until], known);
        (_next, _corrected) = (until, corrected);
        // What is joined or split by hand is folded anew with the whole picture.
        if (known.Exists(c => !CorrectedClaims.Change(c))) return PictureStep.To(_fusion!.Picture(known));
        return _fusion!.Step();
    }

    private void TakeIn(List<Report> fresh, List<Correction> corrections)
    {
        var claims = fresh.SelectMany(r => _claims[r.Id]).ToList();
        var (read, _) = CorrectedClaims.Apply(claims, corrections, fresh.ToDictionary(r => r.Id, StringComparer.Ordinal));
        var byReport = read.OrderBy(c => c.Report.Path ?? "", StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        _fusion!.AddAll(fresh.ConvertAll(r => (r, (IReadOnlyList<Claim>)[.. byReport[r.Id]])));
        _held.UnionWith(fresh.Select(r => r.Id));
    }
}
