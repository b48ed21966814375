using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>The head of <c>places.bin</c>: magic, version, hash of what it was compiled from, and the tables, all
/// little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct PlacesHeader
{
    /// <summary>"VDTPLACE" in ASCII.</summary>
    public const ulong MagicValue = 0x4543414C50544456;

    /// <summary>Raised with every change of the layout.</summary>
    public const uint CurrentVersion = 1;

    public ulong Magic;
    public uint Version;
    public uint Reserved;
    public InputHash Inputs;

    /// <summary><see cref="PlaceRecord"/> entries, most prominent first.</summary>
    public Section Places;

    /// <summary><see cref="KeySlot"/> entries; a power of two.</summary>
    public Section Slots;

    /// <summary>Bytes of the keys, each a <see cref="KeyHead"/>, its postings and its characters.</summary>
    public Section Keys;

    /// <summary>Words that a name begins with: the upper 28 bits of the mixed hash, and the most words of such a name; a power of two.</summary>
    public Section FirstWords;

    /// <summary>Place numbers in the order of their ids.</summary>
    public Section Ids;

    /// <summary>Place numbers of the countries.</summary>
    public Section Countries;

    /// <summary>Bytes of the strings: length as 16 bits, then UTF-8.</summary>
    public Section Strings;

    /// <summary>String offsets of the feature codes.</summary>
    public Section Features;

    /// <summary>String offsets of the first-level region codes; 0 stands for none.</summary>
    public Section RegionCodes;
}
