namespace Vedette.Collection.Decoding;

/// <summary>UTF-16 without a byte-order mark: every second byte comes from a handful of values (0 for Latin, 4 for Cyrillic),
/// the others do not.</summary>
internal static class Utf16Rhythm
{
    private const int Sample = 4096;

    /// <summary>True for big-endian UTF-16, false for little-endian, null for neither.</summary>
    public static bool? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0, units = sample.Length / 2;
        for (var i = 0; i < units * 2; i += 2)
        {
            if (IsHighByte(sample[i])) even++;
            if (IsHighByte(sample[i + 1])) odd++;
        }
        // Bytes of 8-bit text have neither 0 nor 4.
        if (odd > 0.9 * units && even < 0.2 * units) return false;
        if (even > 0.9 * units && odd < 0.2 * units) return true;
        return null;
    }

    private static bool IsHighByte(byte b) => b is 0x00 or 0x04;
}
