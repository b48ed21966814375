namespace Vedette.Model;

/// <summary>A line of the if-then register.</summary>
/// <param name="Id"><c>i-</c> and the id of its first claim.</param>
/// <param name="Kind">Demand, threat, promise …</param>
/// <param name="Speaker">Who.</param>
/// <param name="Addressee">To whom.</param>
/// <param name="Claims">Ids of the claims that say so, sorted.</param>
public sealed record RegisterEntry(string Id, StatementKind Kind, string? Speaker, string? Addressee, IReadOnlyList<string> Claims)
{
    /// <summary>The "if", in the words of the first claim that has one.</summary>
    public string? Condition { get; init; }

    /// <summary>What is demanded or threatened, in words.</summary>
    public string? Consequence { get; init; }

    /// <summary>How much it binds itself to.</summary>
    public Specificity Specificity { get; init; }

    /// <summary>The day on which it was first told; null where none is known.</summary>
    public Edtf? Said { get; init; }

    /// <summary>The independent party that the speaker belongs to; null where nobody knowable is named.</summary>
    public string? Side { get; init; }

    /// <summary>What the other side answered, by day, then entry.</summary>
    public IReadOnlyList<RegisterReply> Replies { get; init; } = [];
}
