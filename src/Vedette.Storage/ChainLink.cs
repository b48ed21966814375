using System.Security.Cryptography;
using System.Text;

namespace Vedette.Storage;

/// <summary>The hash that binds a stored report to all before it.</summary>
public static class ChainLink
{
    /// <summary>What the first link follows.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256, hexadecimal, of previous link, hash of the report's bytes, and time (ISO 8601), joined by line feeds.</summary>
    public static string Of(string previous, string sha256, string time) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{previous}\n{sha256}\n{time}")));
}
