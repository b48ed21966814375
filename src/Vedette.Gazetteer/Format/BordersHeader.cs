using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>The head of <c>borders.bin</c>, little-endian as <see cref="PlacesHeader"/>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct BordersHeader
{
    /// <summary>"VDTBORDR" in ASCII.</summary>
    public const ulong MagicValue = 0x5244524F42544456;

    /// <summary>Raised with every change of the layout.</summary>
    public const uint CurrentVersion = 1;

    public ulong Magic;
    public uint Version;
    public uint Reserved;
    public InputHash Inputs;

    /// <summary>Hundred-thousandths of a degree, longitude and latitude by turns.</summary>
    public Section Points;

    /// <summary><see cref="ArcRecord"/> entries.</summary>
    public Section Arcs;

    /// <summary>Arcs of the rings, one after the other: the number, or its complement (~) where the arc runs backwards.</summary>
    public Section RingArcs;

    /// <summary><see cref="RingRecord"/> entries; a hole follows the ring that it lies in.</summary>
    public Section Rings;
}
