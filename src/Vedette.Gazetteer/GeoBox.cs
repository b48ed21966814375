using System.Runtime.InteropServices;

namespace Vedette.Gazetteer;

/// <summary>A map frame that does not cross the date line; all sides belong to it.</summary>
/// <param name="South">Degrees north of its lower side.</param>
/// <param name="West">Degrees east of its left side, not above <paramref name="East"/>.</param>
/// <param name="North">Degrees north of its upper side.</param>
/// <param name="East">Degrees east of its right side.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoBox(double South, double West, double North, double East)
{
    /// <summary>Whether a point lies in the frame.</summary>
    public bool Contains(double lat, double lon) => lat >= South && lat <= North && lon >= West && lon <= East;
}
