using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What one report says, with the sentence that carries it. The wire format is <c>schemas/claims.schema.json</c>;
/// unknown values are null, never guessed. Properties below <see cref="Rules"/> belong to some kinds only.</summary>
public sealed record Claim
{
    // What few claims have is kept apart: millions of claims are held at once, and most are counts.
    private readonly ClaimDetails? _some;

    /// <summary>Version of the wire format.</summary>
    public const string SchemaVersion = "vedette/claim/1";

    public string Schema { get; init; } = SchemaVersion;

    /// <summary>Hash of report id, kind, evidence span, key span and ordinal: see <see cref="ClaimId"/>.</summary>
    public required string Id { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>The report that says it.</summary>
    public required ReportReference Report { get; init; }

    /// <summary>The sentence, caption, bullet or entry that carries it; several claims may share it.</summary>
    public required Span Evidence { get; init; }

    public required Attribution Attribution { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>When the claim holds; for planned, expected and predicted: when the thing is to happen.</summary>
    public Interval AsOf { get; init; } = Interval.Unknown;

    public IReadOnlyList<ClaimPlace> Places { get; init; } = [];

    /// <summary>Whose force, operator or actor: ISO 3166-1 alpha-2, or a name.</summary>
    public string? Actor { get; init; }

    /// <summary>Against whom: ISO 3166-1 alpha-2, or a name.</summary>
    public string? Target { get; init; }

    /// <summary>How sure the tool is that it read the sentence right, 0 to 1; not that the sentence is true.</summary>
    public double Confidence { get; init; }

    /// <summary>Which rules fired, in the order in which they did.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>retracted, correction_of_previous, derived_fraction, restatement, constructed …</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    // force_estimate
    public Quantity? Quantity { get; init; }

    /// <summary>personnel, battalion_tactical_group, tank … (see the schema).</summary>
    public string? Counted { get; init; }

    public ForceStatus? Status { get; init; }

    /// <summary>Named unit: "41st Combined Arms Army".</summary>
    public string? Unit { get; init; }

    /// <summary>Id of the claim whose figure contains this one; never added to it.</summary>
    public string? PartOf { get => _some?.PartOf; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { PartOf = value }); }

    /// <summary>Id of the claim that this one takes back or replaces.</summary>
    public string? Corrects { get => _some?.Corrects; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Corrects = value }); }

    // site_observation
    public string? Site { get => _some?.Site; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Site = value }); }

    public SiteState? State { get => _some?.State; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { State = value }); }

    public IReadOnlyList<EquipmentItem>? Equipment { get => _some?.Equipment; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Equipment = value }); }

    public Imagery? Imagery { get => _some?.Imagery; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Imagery = value }); }

    // activity
    public string? Activity { get => _some?.Activity; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Activity = value }); }

    public Direction? Direction { get => _some?.Direction; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Direction = value }); }

    // statement
    public StatementKind? Statement { get => _some?.Statement; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Statement = value }); }

    public string? Speaker { get => _some?.Speaker; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Speaker = value }); }

    public string? Addressee { get => _some?.Addressee; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Addressee = value }); }

    /// <summary>The "if".</summary>
    public Span? Condition { get => _some?.Condition; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Condition = value }); }

    public Span? Consequence { get => _some?.Consequence; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Consequence = value }); }

    // diplomatic_event
    public string? Event { get => _some?.Event; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Event = value }); }

    public IReadOnlyList<string>? Participants { get => _some?.Participants; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Participants = value }); }

    public EventTense? Tense { get => _some?.Tense; init => _some = ClaimDetails.Kept((_some ?? ClaimDetails.None) with { Tense = value }); }

    /// <summary>The span that tells this claim from others of its sentence: the quantity's, else the evidence.</summary>
    [JsonIgnore]
    public Span KeySpan => Quantity?.Span ?? Evidence;
}
