using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vedette.Server.Accounts;

/// <summary>What people's browsers and machines show to be let in: 256 random bits, of which only a hash is kept.</summary>
public static class PassKey
{
    private const int Bytes = 32;

    /// <summary>A new one.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
