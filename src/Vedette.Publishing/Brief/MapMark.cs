using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>A site on the map.</summary>
/// <param name="Name">For people.</param>
/// <param name="State">Latest state that anybody gives; null where only a figure places forces here.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="RadiusKm">The doubt, at least 1; above <see cref="AreaKm"/> it is an area and gets no pin.</param>
/// <param name="Title">One line about it.</param>
/// <param name="Exhibits">What it rests on.</param>
public sealed record MapMark(
    string Name, SiteState? State, double Lat, double Lon, double RadiusKm, string Title, IReadOnlyList<int> Exhibits)
{
    /// <summary>A doubt above this many kilometres makes an area.</summary>
    public const double AreaKm = 50;

    /// <summary>An area wider than this is a country or a sea: it says nothing on a map and is left to the table.</summary>
    public const double TooWideKm = 350;

    /// <summary>Whether it is drawn as an area, without a pin.</summary>
    public bool IsArea => RadiusKm > AreaKm;
}
