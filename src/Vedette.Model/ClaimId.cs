using System.Security.Cryptography;
using System.Text;

namespace Vedette.Model;

/// <summary>Content-addressed ids of claims: never of rules or version, so that a better reading keeps its name.</summary>
public static class ClaimId
{
    /// <summary>The id of the <paramref name="ordinal"/>th (from 0) claim of this kind, evidence and key span in a report.</summary>
    /// <returns><c>c-</c> and 20 hexadecimal digits.</returns>
    public static string Of(string reportId, ClaimKind kind, Span evidence, Span key, int ordinal)
    {
        var text = $"{reportId}|{kind}|{evidence.Start}-{evidence.End}|{key.Start}-{key.End}|{ordinal}";
        return "c-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
    }
}
