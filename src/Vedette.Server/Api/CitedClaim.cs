using Vedette.Model;

namespace Vedette.Server.Api;

/// <summary>A claim with the words around its sentence: never the whole article.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Before">The words before its sentence, one line; empty at the start of the text.</param>
/// <param name="After">The words after it.</param>
internal sealed record CitedClaim(Claim Claim, string Before, string After);
