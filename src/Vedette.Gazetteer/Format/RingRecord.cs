using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>A closed line around land, or around a hole in it.</summary>
/// <param name="FirstArc">Number of its first arc among the ring arcs.</param>
/// <param name="Arcs">How many it has.</param>
/// <param name="Country">Packed country code; 0 where no state is recognised.</param>
/// <param name="Hole">1 for a hole, 0 for an outer ring.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct RingRecord(int FirstArc, int Arcs, ushort Country, ushort Hole);
