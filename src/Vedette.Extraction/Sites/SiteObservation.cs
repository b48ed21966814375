using Vedette.Model;

namespace Vedette.Extraction.Sites;

/// <summary>Words that say what becomes of a site.</summary>
/// <param name="First">First token of the noun of the site, or of what is there.</param>
/// <param name="End">Last token, exclusive.</param>
/// <param name="Site">camp, training_range, airfield …</param>
/// <param name="State">What becomes of it.</param>
/// <param name="Rule">Which rule read it.</param>
internal sealed record SiteObservation(int First, int End, string Site, SiteState State, string Rule)
{
    /// <summary>Whether the words alone tell a military site, so that it may stand without a place.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether its words come back to a place named before: "stayed there".</summary>
    public bool IsCarried { get; init; }
}
