using System.IO.Compression;

namespace Vedette.Storage.Sqlite;

/// <summary>Bytes as they are kept where they are many and alike: gzip.</summary>
internal static class Packed
{
    public static byte[] Of(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress)) gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
