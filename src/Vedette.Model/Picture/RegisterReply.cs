namespace Vedette.Model;

/// <summary>What the other side answered to a line of the register.</summary>
/// <param name="Entry">Id of the register entry that answers.</param>
/// <param name="Kind">What the answer does: denial, promise, threat …</param>
/// <param name="Speaker">Who answers.</param>
public sealed record RegisterReply(string Entry, StatementKind Kind, string? Speaker);
