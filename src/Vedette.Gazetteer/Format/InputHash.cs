using System.Runtime.CompilerServices;

namespace Vedette.Gazetteer.Format;

/// <summary>SHA-256 of the inputs.</summary>
[InlineArray(32)]
internal struct InputHash
{
    private byte _first;
}
