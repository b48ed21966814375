using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>A place as it is stored.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PlaceRecord
{
    /// <summary>The number of a <c>geonames:N</c> id; 0 where <see cref="Id"/> holds another id.</summary>
    public uint GeoNames;

    /// <summary>Offset of the id among the strings, where it is no GeoNames one.</summary>
    public uint Id;

    /// <summary>Offset of the main name among the strings.</summary>
    public uint Name;

    /// <summary>Number of the feature code.</summary>
    public ushort Feature;

    /// <summary>Two ASCII letters, the first in the low byte; 0 for none.</summary>
    public ushort Country;

    /// <summary>Number of the region code; 0 for none.</summary>
    public ushort RegionCode;

    /// <summary>Unused; keeps the record a multiple of four bytes.</summary>
    public ushort Reserved;

    /// <summary>Hundred-thousandths of a degree north.</summary>
    public int Lat;

    /// <summary>Hundred-thousandths of a degree east.</summary>
    public int Lon;

    /// <summary>Kilometres.</summary>
    public float Radius;

    /// <summary>People, capped at the largest 32-bit number.</summary>
    public uint Population;

    /// <summary>The place number of the region that it lies in; -1 for none.</summary>
    public int Region;

    /// <summary>The place number of its country; -1 for none.</summary>
    public int CountryPlace;
}
