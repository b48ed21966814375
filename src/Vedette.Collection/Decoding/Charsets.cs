using System.Globalization;
using System.Text;

namespace Vedette.Collection.Decoding;

/// <summary>Encodings by the names that documents declare.</summary>
internal static class Charsets
{
    private const int LongestName = 40;

    private static readonly Lazy<Dictionary<string, string>> Names = new(() =>
        Table.Read("charsets.tsv").SelectMany(row => row[1].Split(' '), (row, name) => (name, row[0])).ToDictionary(n => n.name, n => n.Item2, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, Encoding>> Tables = new(() =>
        Table.Read("single-byte.tsv").ToDictionary(row => row[0], row => (Encoding)new TableEncoding(row[0], row[1].Split(' ').Select(c => (char)int.Parse(c, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))), StringComparer.Ordinal));

    /// <summary>The encoding of a name, however it is spelt; null where nobody knows it. Latin-1 and ASCII are those of Windows, as
    /// everybody who declares them means it.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName) return null;
        var key = string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        if (Names.Value.TryGetValue(key, out var known))
            return int.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? CodePagesEncodingProvider.Instance.GetEncoding(page) : Tables.Value[known];
        try
        {
            return Encoding.GetEncoding(name.Trim().Replace('_', '-'));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Decodes only: nothing is ever written in these.
    private sealed class TableEncoding(string name, IEnumerable<char> high) : Encoding
    {
        private readonly char[] _high = [.. high];

        public override bool IsSingleByte => true;

        public override string WebName => name;

        public override int GetCharCount(byte[] bytes, int index, int count) => count;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            for (var i = 0; i < byteCount; i++)
                chars[charIndex + i] = bytes[byteIndex + i] is var b && b < 0x80 ? (char)b : _high[b - 0x80];
            return byteCount;
        }

        public override int GetMaxCharCount(int byteCount) => byteCount;

        public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

        public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();
    }
}
