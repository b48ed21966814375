using Vedette.Collection.Dating;
using Vedette.Model;

namespace Vedette.Collection.Reading;

/// <summary>What one file, or one line of a file of many, gave.</summary>
/// <param name="Report">The report; null where it could not be read.</param>
/// <param name="Original">The bytes that its id is the hash of.</param>
/// <param name="Problems">What was wrong.</param>
/// <param name="Yearless">A dateline that still lacks its year.</param>
internal sealed record ReadResult(Report? Report, ReadOnlyMemory<byte> Original, IReadOnlyList<ReadProblem> Problems, WrittenDate? Yearless)
{
    public static ReadResult Failed(ReadProblem problem) => new(null, default, [problem], null);
}
