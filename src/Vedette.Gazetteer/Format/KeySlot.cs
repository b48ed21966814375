using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>A slot of the hash table of keys (open addressing, linear probing).</summary>
/// <param name="Hash">The mixed hash.</param>
/// <param name="Key">Offset of the key among the keys, plus one; 0 for an empty slot.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct KeySlot(uint Hash, uint Key);
