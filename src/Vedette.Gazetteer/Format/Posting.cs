using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>A place under a key: 24 bits of place number, 4 of name kind, 4 of language.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting(int Place, NameKind Kind, int Language)
{
    public uint Pack() => (uint)Place | ((uint)Kind << 24) | ((uint)Language << 28);

    public static Posting Unpack(uint value) =>
        new((int)(value & 0xFFFFFF), (NameKind)((value >> 24) & 0xF), (int)(value >> 28));
}
