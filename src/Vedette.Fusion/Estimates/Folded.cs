using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>An assertion with the findings that it was folded from.</summary>
/// <param name="Assertion">The assertion; its question is set once windows are known.</param>
/// <param name="Lead">The most original finding.</param>
/// <param name="Findings">All findings, in the order of the members.</param>
internal sealed record Folded(Assertion Assertion, Finding Lead, IReadOnlyList<Finding> Findings)
{
    public string Id => Assertion.Id;

    /// <summary>The finding whose line most members share; of equal lines the lead's.</summary>
    public Finding Typical { get; } = Findings.Count == 1 ? Lead : Findings.Where(f => f.LineStatus == Lead.LineStatus)
        .GroupBy(f => f.Line)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key == Lead.Line).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal)
        .Select(g => g.First()).First();

    /// <summary>The independent party; null where nobody knowable stands behind it.</summary>
    public string? Independent => Assertion.Origin.Independent;

    public Figure Figure => Lead.Figure;

    /// <summary>Whether no text gives the number itself, but a share of another: "half of the units".</summary>
    public bool IsComputed => Findings.All(f => f.Claim.Flags.Contains("derived_fraction", StringComparer.Ordinal));

    /// <summary>Whether its own source took it back, as most of the reports that carry it tell.</summary>
    public bool TakenBack { get; } = 2 * Findings.Count(f => f.TakenBack) > Findings.Count;

    public bool Denied => Lead.Stance == Modality.Denied;

    public LocalDate? From => Assertion.AsOf.Edtf?.Earliest;

    public LocalDate? To => Assertion.AsOf.Edtf is { Earliest: { } first } e ? e.Latest ?? first : null;
}
