using NodaTime;

namespace Vedette.Model;

/// <summary>Something that people should look at.</summary>
/// <param name="Id"><c>n-</c> and 20 characters.</param>
/// <param name="RaisedAt">When.</param>
/// <param name="Rule">Name of the rule that raised it.</param>
/// <param name="Kind">What sort of thing, as the rules name it.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Items">What it was raised for, at most 100.</param>
/// <param name="Total">How many things it was raised for.</param>
/// <param name="AcknowledgedAt">When somebody said that it is seen; null while it is open.</param>
/// <param name="AcknowledgedBy">Who.</param>
public sealed record Alert(
    string Id, Instant RaisedAt, string Rule, string Kind, string Title, IReadOnlyList<AlertItem> Items, int Total, Instant? AcknowledgedAt = null, string? AcknowledgedBy = null);
