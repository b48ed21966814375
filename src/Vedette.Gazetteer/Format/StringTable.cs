using System.Text;

namespace Vedette.Gazetteer.Format;

/// <summary>Strings, each stored once: length in 16 bits, then UTF-8.</summary>
internal sealed class StringTable
{
    private readonly MemoryStream _bytes = new();
    private readonly Dictionary<string, uint> _offsets = new(StringComparer.Ordinal);

    public ReadOnlySpan<byte> Bytes => _bytes.ToArray();

    public uint Offset(string text)
    {
        if (_offsets.TryGetValue(text, out var known)) return known;
        if (_bytes.Length % 2 != 0) _bytes.WriteByte(0);
        var offset = (uint)_bytes.Length;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var length = (ushort)utf8.Length;
        _bytes.WriteByte((byte)length);
        _bytes.WriteByte((byte)(length >> 8));
        _bytes.Write(utf8, 0, length);
        return _offsets[text] = offset;
    }
}
