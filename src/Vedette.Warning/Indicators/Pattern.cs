using System.Buffers;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What claims are wanted. Every part that is given must fit; of a list, one entry.</summary>
public sealed record Pattern
{
    private readonly SearchValues<string>? _beginnings;

    /// <summary>Kinds of claim; empty for any.</summary>
    public IReadOnlyList<ClaimKind> Kinds { get; init; } = [];

    public IReadOnlyList<SiteState> States { get; init; } = [];

    public IReadOnlyList<string> Sites { get; init; } = [];

    public IReadOnlyList<string> Activities { get; init; } = [];

    public IReadOnlyList<Direction> Directions { get; init; } = [];

    /// <summary>Categories or designations of equipment.</summary>
    public IReadOnlyList<string> Equipment { get; init; } = [];

    public IReadOnlyList<string> Counted { get; init; } = [];

    public IReadOnlyList<ForceStatus> Statuses { get; init; } = [];

    /// <summary>The least figure: of its lower bound, else its point, else its upper bound.</summary>
    public double? AtLeast { get; init; }

    public IReadOnlyList<StatementKind> Statements { get; init; } = [];

    public IReadOnlyList<string> Events { get; init; } = [];

    public IReadOnlyList<EventTense> Tenses { get; init; } = [];

    /// <summary>Empty for the usual ones: what is said to be so. A statement may have any.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Whose doing; "any" for anybody's. Empty for the scenario's actor, where the claim names one.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Countries or names of those who say it.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>Countries or names of those who must not be the ones to say it.</summary>
    public IReadOnlyList<string> NotSaidBy { get; init; } = [];

    /// <summary>Kinds of sources.</summary>
    public IReadOnlyList<SourceKind> SeenBy { get; init; } = [];

    /// <summary>Words or beginnings of words ("blood*") of which the sentence must hold one.</summary>
    public IReadOnlyList<string> Words
    {
        get;
        init => (field, _beginnings) = (value, value.Count == 0 ? null : SearchValues.Create([.. value.Select(WordSearch.Beginning).Where(b => b.Length > 0)], StringComparison.OrdinalIgnoreCase));
    } = [];

    /// <summary>Names of units, as parts of the claim's.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Where; null for the scenario's region, which a claim without a place need not meet.</summary>
    public Area? Area { get; init; }

    /// <summary>Whether the place does not matter.</summary>
    public bool Anywhere { get; init; }

    /// <summary>Whether a sentence holds one of the words; true where none are wanted.</summary>
    internal bool HasWord(string sentence) =>
        _beginnings is null || (sentence.AsSpan().ContainsAny(_beginnings) && Words.Any(w => WordSearch.Holds(sentence, w)));
}
