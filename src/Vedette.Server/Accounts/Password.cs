using System.Globalization;
using System.Security.Cryptography;

namespace Vedette.Server.Accounts;

/// <summary>Passwords as they are kept: PBKDF2 over HMAC-SHA-256, with a salt of its own each.</summary>
public static class Password
{
    /// <summary>Fewest characters of a password.</summary>
    public const int Shortest = 12;

    private const int Rounds = 600_000;
    private const int Salt = 16;
    private const int Key = 32;
    private const int Longest = 1_000;

    /// <summary>What stands for a password that nobody has: checking it takes as long as any.</summary>
    public static string Nobodys { get; } = Of(Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));

    /// <summary>What is kept of a password.</summary>
    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(Salt);
        return $"pbkdf2-sha256${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Derive(password, salt, Rounds))}";
    }

    /// <summary>Whether a password is the one that was kept; takes as long where it is not.</summary>
    public static bool Is(string password, string kept)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(kept);
        if (password.Length > Longest || kept.Split('$') is not ["pbkdf2-sha256", var rounds, var salt, var key]) return false;
        return CryptographicOperations.FixedTimeEquals(Derive(password, Convert.FromBase64String(salt), int.Parse(rounds, CultureInfo.InvariantCulture)), Convert.FromBase64String(key));
    }

    private static byte[] Derive(string password, byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, Key);
}
