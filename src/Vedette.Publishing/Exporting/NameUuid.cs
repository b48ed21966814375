using System.Security.Cryptography;
using System.Text;

namespace Vedette.Publishing;

/// <summary>UUIDs made of names (RFC 9562, version 5): the same name gives the same UUID everywhere.</summary>
internal static class NameUuid
{
    // The namespace of all names that Vedette gives; chosen once, never to change.
    private static readonly Guid Space = new("6d0a1d0c-5f0b-4c5e-9a57-0f6a7f2f6e11");

    public static Guid Of(string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        Space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; nothing here is a secret.
        Span<byte> hash = SHA1.HashData(bytes);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
