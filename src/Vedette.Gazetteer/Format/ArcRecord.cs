using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>A line that no other line branches from, and the countries on its sides.</summary>
/// <param name="FirstPoint">Number of its first point.</param>
/// <param name="Points">How many it has.</param>
/// <param name="CountryA">Packed country code; 0 for none.</param>
/// <param name="CountryB">Packed code of the other country; 0 for a coast.</param>
/// <param name="Line">1 and up for an administrative line inside a country, in the order of their table; else 0.</param>
/// <param name="Reserved">Unused.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ArcRecord(int FirstPoint, int Points, ushort CountryA, ushort CountryB, ushort Line, ushort Reserved)
{
    public bool IsBorder => CountryA != 0 && CountryB != 0 && CountryA != CountryB;

    public bool Parts(ushort a, ushort b) =>
        IsBorder && (b == 0 ? CountryA == a || CountryB == a : (CountryA == a && CountryB == b) || (CountryA == b && CountryB == a));
}
