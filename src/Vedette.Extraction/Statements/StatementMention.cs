using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Model;

namespace Vedette.Extraction.Statements;

/// <summary>A statement read in a sentence.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Kind">What it does.</param>
/// <param name="First">First token of the words that make it so, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Speaker">Who makes it; null for the report's own voice.</param>
/// <param name="Said">Who answers for it, the speaker first.</param>
/// <param name="Rule">What found it: <c>statement:act</c>, <c>statement:said</c>, <c>statement:intent</c>.</param>
internal sealed record StatementMention(int Sentence, StatementKind Kind, int First, int End, Source? Speaker, Attributed Said, string Rule)
{
    /// <summary>ISO 3166-1 alpha-2, or a name: whom the speaker speaks for, where known.</summary>
    public string? Side { get; init; }

    /// <summary>Whom it is said to or about; null where nobody is named.</summary>
    public Party? Addressee { get; init; }

    /// <summary>"Does not deny".</summary>
    public bool IsNegated { get; init; }

    /// <summary>First token of what is said, inclusive.</summary>
    public int ContentFirst { get; init; }

    /// <summary>Last, exclusive; 0 where only the words that make it so are known.</summary>
    public int ContentEnd { get; init; }
}
