namespace Vedette.Model;

/// <summary>What claims of some kinds have: see <see cref="Claim"/>, whose properties these are.</summary>
internal sealed record ClaimDetails
{
    /// <summary>Nothing of it.</summary>
    public static ClaimDetails None { get; } = new();

    /// <summary>Null where nothing is left.</summary>
    public static ClaimDetails? Kept(ClaimDetails details) => details == None ? null : details;

    public string? PartOf { get; init; }

    public string? Corrects { get; init; }

    public string? Site { get; init; }

    public SiteState? State { get; init; }

    public IReadOnlyList<EquipmentItem>? Equipment { get; init; }

    public Imagery? Imagery { get; init; }

    public string? Activity { get; init; }

    public Direction? Direction { get; init; }

    public StatementKind? Statement { get; init; }

    public string? Speaker { get; init; }

    public string? Addressee { get; init; }

    public Span? Condition { get; init; }

    public Span? Consequence { get; init; }

    public string? Event { get; init; }

    public IReadOnlyList<string>? Participants { get; init; }

    public EventTense? Tense { get; init; }
}
