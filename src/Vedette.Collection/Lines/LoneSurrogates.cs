using System.Text;
using System.Text.Unicode;

namespace Vedette.Collection.Lines;

/// <summary>Makes a line of JSON decodable: halves of surrogate pairs in escapes, and bytes that are no UTF-8, become U+FFFD.</summary>
internal static class LoneSurrogates
{
    public static ReadOnlyMemory<byte> Replace(byte[] line)
    {
        var bytes = Utf8.IsValid(line) ? line : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        if (bytes.AsSpan().IndexOf("\\u"u8) < 0) return bytes;

        byte[]? changed = null;
        for (var i = 0; i + 6 <= bytes.Length; i++)
        {
            if (bytes[i] != '\\') continue;
            if (bytes[i + 1] != 'u') { i++; continue; }
            var unit = Unit(bytes, i);
            if (unit is >= 0xD800 and <= 0xDBFF && i + 12 <= bytes.Length && bytes[i + 6] == '\\' && bytes[i + 7] == 'u' && Unit(bytes, i + 6) is >= 0xDC00 and <= 0xDFFF)
                i += 11;
            else if (unit is >= 0xD800 and <= 0xDFFF)
                "FFFD"u8.CopyTo((changed ??= [.. bytes]).AsSpan(i + 2));
        }
        return changed ?? bytes;
    }

    private static int Unit(byte[] bytes, int i) =>
        System.Buffers.Text.Utf8Parser.TryParse(bytes.AsSpan(i + 2, 4), out ushort unit, out var used, 'X') && used == 4 ? unit : -1;
}
