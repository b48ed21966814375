namespace Vedette.Model;

/// <summary>One thing that a copy says otherwise than what it copies.</summary>
/// <param name="Class">How grave.</param>
/// <param name="What">figure, bound, force, status, origin, doubt, date, place, quotation or name.</param>
/// <param name="From">The original's words or value.</param>
/// <param name="To">The copy's.</param>
/// <param name="Start">Where the copy says it, in UTF-16 code units of its text, inclusive.</param>
/// <param name="End">Exclusive.</param>
public sealed record CopyChange(ChangeClass Class, string What, string From, string To, int Start, int End);
