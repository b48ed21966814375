namespace Vedette.Collection;

/// <summary>Where a feed has an item from.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Link">Address of that feed or site.</param>
/// <param name="Id">Its id, where it is named.</param>
public sealed record FeedSource(string? Title, string? Link, string? Id = null);
