using System.Runtime.InteropServices;

namespace Vedette.Gazetteer;

/// <summary>A point on the globe.</summary>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Lat, double Lon);
