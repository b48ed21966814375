using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>What stands before the postings (32 bits each) and the characters (16 bits each) of a key.</summary>
/// <param name="Length">Characters of the key.</param>
/// <param name="Postings">Its places, most prominent first.</param>
/// <param name="Flags">Bit 0: some name of it ends in an apostrophe and s, so that "Cuba's" is not Cubas.</param>
/// <param name="Reserved">Unused.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct KeyHead(ushort Length, ushort Postings, ushort Flags, ushort Reserved)
{
    public bool EndsInPossessive => (Flags & 1) != 0;
}
