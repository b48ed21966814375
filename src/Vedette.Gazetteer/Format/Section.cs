using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>Where a table stands in the file.</summary>
/// <param name="Offset">Bytes from the start of the file, a multiple of 8.</param>
/// <param name="Count">How many entries it has.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct Section(long Offset, long Count);
