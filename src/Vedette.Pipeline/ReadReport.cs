using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>A report with the claims that were read in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Original">The bytes that its id is the hash of.</param>
/// <param name="Claims">In the order of their spans; empty where the report carries none.</param>
/// <param name="Note">What a user should know though it is no error: no date, no claims, a language without a pack. Null where there is nothing.</param>
public sealed record ReadReport(Report Report, ReadOnlyMemory<byte> Original, IReadOnlyList<Claim> Claims, string? Note) : Reading;
