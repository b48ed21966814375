using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Where an alert is about.</summary>
/// <param name="Description">In words.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for none or several.</param>
/// <param name="Circle">A site with its doubt; null for others.</param>
/// <param name="Rings">Closed rings of an area, counter-clockwise, longitude before latitude; empty for others.</param>
internal sealed record AlertArea(string Description, string? Country, Spot? Circle, IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Rings)
{
    /// <summary>A site: a circle; where its doubt is that of an area, the area; where it is a country or a sea, its name alone.</summary>
    public static AlertArea Of(Site site)
    {
        var spot = Spot.Of(site);
        return new AlertArea(Plain.Text(site.Name), site.Country, spot is { IsArea: false } ? spot : null, spot is { IsArea: true, IsTooWide: false } ? spot.Rings() : []);
    }

    /// <summary>A figure: the band along the border where its claims place forces near it and nowhere nearer, else its scope in words.</summary>
    public static AlertArea Of(Question question, IEnumerable<Claim> claims, Theatre? theatre, IMapOutlines? outlines)
    {
        var words = Plain.Text(question.Scope);
        if (outlines is null || theatre is not { Target: { } target } || !claims.Any(c => c.Places.Any(Band.IsAlongBorder))) return new AlertArea(words, null, null, []);
        var rings = Band.Along(outlines.Between(theatre.Actor, target));
        return new AlertArea(rings.Count == 0 ? words : $"{words}: along the border, no nearer place given", null, null, rings);
    }
}
