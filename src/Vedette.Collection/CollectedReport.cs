using Vedette.Model;

namespace Vedette.Collection;

/// <summary>A report that was read.</summary>
/// <param name="Report">The report.</param>
/// <param name="Original">The bytes that its id is the hash of.</param>
public sealed record CollectedReport(Report Report, ReadOnlyMemory<byte> Original) : Collected;
