using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What one report says, with the sentence that carries it. The wire format is <c>schemas/claims.schema.json</c>;
/// unknown values are null, never guessed. Properties below <see cref="Rules"/> belong to some kinds only.</summary>
public sealed record Claim
{
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
    public string? PartOf { get; init; }

    /// <summary>Id of the claim that this one takes back or replaces.</summary>
    public string? Corrects { get; init; }

    // site_observation
    public string? Site { get; init; }

    public SiteState? State { get; init; }

    public IReadOnlyList<EquipmentItem>? Equipment { get; init; }

    public Imagery? Imagery { get; init; }

    // activity
    public string? Activity { get; init; }

    public Direction? Direction { get; init; }

    // statement
    public StatementKind? Statement { get; init; }

    public string? Speaker { get; init; }

    public string? Addressee { get; init; }

    /// <summary>The "if".</summary>
    public Span? Condition { get; init; }

    public Span? Consequence { get; init; }

    // diplomatic_event
    public string? Event { get; init; }

    public IReadOnlyList<string>? Participants { get; init; }

    public EventTense? Tense { get; init; }

    /// <summary>The span that tells this claim from others of its sentence: the quantity's, else the evidence.</summary>
    [JsonIgnore]
    public Span KeySpan => Quantity?.Span ?? Evidence;
}
