namespace Vedette.Extraction.Places;

/// <summary>How far back the places of a claim may be carried over from.</summary>
public enum PlaceReach
{
    /// <summary>Its own sentence only: a capacity is nowhere.</summary>
    Sentence,

    /// <summary>Earlier sentences of its block.</summary>
    Block,

    /// <summary>The block before as well: a figure that leans on an earlier one ("25 more").</summary>
    BlockBefore,
}
