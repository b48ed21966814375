using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>An assertion with the findings that it was folded from. Two are equal where they are one object.</summary>
/// <param name="assertion">The assertion; its question is set once windows are known.</param>
/// <param name="lead">The most original finding.</param>
/// <param name="findings">All findings, in the order of the members.</param>
internal sealed class Folded(Assertion assertion, Finding lead, IReadOnlyList<Finding> findings)
{
    /// <summary>A time of more than two months says too little to hold a question together.</summary>
    private const int LongDays = 62;

    public Assertion Assertion { get; } = assertion;

    public Finding Lead { get; } = lead;

    public IReadOnlyList<Finding> Findings { get; } = findings;

    public string Id => Assertion.Id;

    /// <summary>The finding whose line most members share; of equal lines the lead's.</summary>
    public Finding Typical { get; } = findings.Count == 1 ? lead : findings.Where(f => f.LineStatus == lead.LineStatus)
        .GroupBy(f => f.Line)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key == lead.Line).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal)
        .Select(g => g.First()).First();

    /// <summary>The independent party; null where nobody knowable stands behind it.</summary>
    public string? Independent => Assertion.Origin.Independent;

    public Figure Figure => Lead.Figure;

    /// <summary>Whether no text gives the number itself, but a share of another: "half of the units".</summary>
    public bool IsComputed { get; } = findings.All(f => f.Claim.Flags.Contains("derived_fraction", StringComparer.Ordinal));

    /// <summary>Whether its own source took it back, as most of the reports that carry it tell.</summary>
    public bool TakenBack { get; } = 2 * findings.Count(f => f.TakenBack) > findings.Count;

    public bool Denied => Lead.Stance == Modality.Denied;

    public LocalDate? From => Assertion.AsOf.Edtf?.Earliest;

    public LocalDate? To => Assertion.AsOf.Edtf is { Earliest: { } first } e ? e.Latest ?? first : null;

    /// <summary>The day it speaks of; without one, the day on which it was first said, unless it looks back.</summary>
    public LocalDate? Start { get; } = assertion.AsOf.Edtf?.Earliest is { } from ? from : lead.Status == ForceStatus.Historic ? null : findings.Min(f => f.Said);

    /// <summary>The last day that holds its question together.</summary>
    public LocalDate? End => Start is { } start && To is { } to && to > start && Period.DaysBetween(start, to) <= LongDays ? to : Start;

    /// <summary>The reports that carry it, by rank.</summary>
    public HashSet<int> Reports => field ??= [.. Findings.Select(f => f.ReportRank)];

    /// <summary>The claims that it is said to be part of.</summary>
    public HashSet<string> Wholes => field ??= Findings.Select(f => f.Claim.PartOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
