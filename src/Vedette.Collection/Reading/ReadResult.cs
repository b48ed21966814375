using Vedette.Collection.Dating;
using Vedette.Model;

namespace Vedette.Collection.Reading;

/// <summary>What one file gave.</summary>
/// <param name="Report">The report; null where it could not be read.</param>
/// <param name="Problems">What was wrong.</param>
/// <param name="Yearless">A dateline that still lacks its year.</param>
internal sealed record ReadResult(Report? Report, IReadOnlyList<ReadProblem> Problems, WrittenDate? Yearless)
{
    public static ReadResult Failed(ReadProblem problem) => new(null, [problem], null);
}
