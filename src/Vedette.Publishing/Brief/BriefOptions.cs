using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What a reader may ask of a brief.</summary>
public sealed record BriefOptions
{
    /// <summary>Which theatre opens it: an id, a country, or words of a title; null for the largest.</summary>
    public string? About { get; init; }

    /// <summary>Coasts and borders for the map; without them it shows sites on a bare grid.</summary>
    public IMapOutlines? Outlines { get; init; }

    /// <summary>What the picture may mean for a scenario; null for a brief without a board.</summary>
    public Assessment? Board { get; init; }
}
