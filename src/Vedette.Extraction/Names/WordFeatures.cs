using System.Runtime.InteropServices;

namespace Vedette.Extraction.Names;

/// <summary>What the tagger asks of one token.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WordFeatures
{
    /// <summary>Hash of the folded word.</summary>
    public uint Word;

    /// <summary>Hashes of its last two, three and four letters, and of its first three.</summary>
    public uint Last2, Last3, Last4, First3;

    /// <summary>Its outline: capitals, small letters, digits and marks, runs drawn together.</summary>
    public uint Shape;

    /// <summary>Flags of <see cref="WordLists"/>.</summary>
    public byte Lists;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool Capital;

    /// <summary>Bits of the lexicons that have a phrase over it.</summary>
    public uint Lexicons;

    /// <summary>What the gazetteer says of it: see <see cref="GazetteerFeatures"/>.</summary>
    public byte Place;
}
