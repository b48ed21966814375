using System.Text;
using System.Text.Unicode;

namespace Vedette.Collection.Decoding;

/// <summary>Whether bytes are UTF-8: valid, or damaged in a few places only.</summary>
internal static class Utf8Validity
{
    /// <summary>True for valid UTF-8, and where at least ten whole multi-byte characters stand for each broken one.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return true;
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) == System.Buffers.OperationStatus.Done) good++;
            else bad++;
            bytes = bytes[used..];
        }
        return good >= 10 * bad;
    }
}
