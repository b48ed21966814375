using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A claim as the book of evidence holds it.</summary>
internal sealed class HeldClaim(Claim claim, HeldReport report)
{
    private string? _fact;

    public Claim Claim { get; } = claim;

    public HeldReport Report { get; } = report;

    public string Fact => _fact ??= FactKey.Of(Claim);

    /// <summary>Whether an assertion of fusion holds it.</summary>
    public bool IsFolded { get; set; }

    /// <summary>Whose it is, where it is loose.</summary>
    public OriginName Origin { get; set; }

    /// <summary>What it is folded with, where it is loose.</summary>
    public LooseGroup? Group { get; set; }

    public LocalDate When => Claim.AsOf.Edtf?.Latest ?? Report.Day!.Value;

    /// <summary>A copy adds nothing: neither what it repeats nor what it says in its own voice.</summary>
    public bool IsLoose => !IsFolded && Report.Day is not null && (!Report.IsCopy || Claim.Attribution.Chain.Any(s => s.Kind != SourceKind.Media));
}
