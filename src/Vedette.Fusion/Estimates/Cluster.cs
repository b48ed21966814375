using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Findings of one party that are one figure, with the time they span.</summary>
internal sealed class Cluster(Finding first)
{
    private const int SameFindingDays = 10;
    private const int RetoldDays = 45;
    private const int LookingBackDays = 400;

    public Finding First { get; } = first;

    public LocalDate? From { get; private set; } = first.From;

    public LocalDate? To { get; private set; } = first.To;

    public LocalDate? SaidFirst { get; private set; } = first.Said;

    public LocalDate? SaidLast { get; private set; } = first.Said;

    /// <summary>The finding that reaches furthest: what comes later meets this one.</summary>
    private Finding _last = first;

    /// <summary>Where each report first says it; null where only one does.</summary>
    private Dictionary<int, int>? _starts;

    public void Add(Finding finding)
    {
        _starts ??= new() { [First.ReportRank] = First.Claim.KeySpan.Start };
        if (!_starts.TryGetValue(finding.ReportRank, out var start) || finding.Claim.KeySpan.Start < start)
            _starts[finding.ReportRank] = finding.Claim.KeySpan.Start;
        if (finding.From < From || From is null) From = finding.From ?? From;
        if (finding.To > To || To is null) (To, _last) = (finding.To ?? To, finding);
        if (finding.Said < SaidFirst || SaidFirst is null) SaidFirst = finding.Said ?? SaidFirst;
        if (finding.Said > SaidLast || SaidLast is null) SaidLast = finding.Said ?? SaidLast;
    }

    /// <summary>Days between the two: of what they speak of where both say it, else of when they were said; null where neither is known.</summary>
    public int? Gap(Cluster other) =>
        From is { } a && To is { } b && other.From is { } c && other.To is { } d ? Timing.Gap(a, b, c, d)
        : SaidFirst is { } e && SaidLast is { } f && other.SaidFirst is { } g && other.SaidLast is { } h ? Timing.Gap(e, f, g, h)
        : null;

    /// <summary>Whether both can speak of one time: what they speak of lies within ten days; where one has no date, or a precise
    /// figure only that of its report, they lie within 45 days, or one of them looks back over up to 400.</summary>
    public bool Meets(Cluster other)
    {
        if (Gap(other) is not { } gap) return true;
        if (From is not null && other.From is not null && !(IsPreciseOfReportDate || other.IsPreciseOfReportDate)) return gap <= SameFindingDays;
        return gap <= (LooksBackOn(other) || other.LooksBackOn(this) ? LookingBackDays : RetoldDays);
    }

    /// <summary>A precise figure that is retold without a date of its own takes the day of its report.</summary>
    private bool IsPreciseOfReportDate => _last.Claim.AsOf.Basis == DateBasis.ReportDate && _last.Figure.SignificantDigits >= Figure.PreciseDigits;

    private bool LooksBackOn(Cluster other) =>
        From is null && First.Status == ForceStatus.Historic && other.SaidFirst is { } then && SaidFirst is { } now && then <= now;

    /// <summary>Whether a report that carries both says this one first. A lead gives a figure and the text below says whose
    /// it is; a figure without a source after one with a source is another one.</summary>
    public bool Leads(Cluster voice) =>
        _starts is null
            ? voice.StartIn(First.ReportRank) is not { } single || First.Claim.KeySpan.Start < single
            : _starts.All(s => voice.StartIn(s.Key) is not { } start || s.Value < start);

    private int? StartIn(int report) =>
        _starts is null ? First.ReportRank == report ? First.Claim.KeySpan.Start : null
        : _starts.TryGetValue(report, out var start) ? start : null;
}
