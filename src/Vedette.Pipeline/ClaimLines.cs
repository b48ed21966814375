using System.Text.Json;
using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>Claims as JSON Lines, UTF-8, one claim a line: the wire format of <c>schemas/claims.schema.json</c>.</summary>
public sealed class ClaimLines(Stream to)
{
    private static readonly byte[] NewLine = [(byte)'\n'];

    /// <summary>Writes claims, in their order.</summary>
    public void Write(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims)
        {
            JsonSerializer.Serialize(to, claim, WireJson.Relaxed.Claim);
            to.Write(NewLine);
        }
    }
}
