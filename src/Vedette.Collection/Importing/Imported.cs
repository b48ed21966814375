using Vedette.Model;

namespace Vedette.Collection;

/// <summary>What a file of another tool gave: all of it, or nothing but problems.</summary>
/// <param name="Reports">Reports that are still to be read.</param>
/// <param name="Observations">A report whose claims are those of the file; null where the file is no list of observations.</param>
/// <param name="Lines">Lines of a table for this installation: places, or a matrix of competing hypotheses; empty for other files.</param>
/// <param name="Problems">What is wrong, by line; where there is any, nothing is imported.</param>
/// <param name="Warnings">What looks wrong and was imported all the same.</param>
public sealed record Imported(
    IReadOnlyList<CollectedReport> Reports, (CollectedReport Report, IReadOnlyList<Claim> Claims)? Observations, IReadOnlyList<string> Lines,
    IReadOnlyList<ReadProblem> Problems, IReadOnlyList<ReadProblem> Warnings)
{
    internal static Imported Nothing(IReadOnlyList<ReadProblem> problems) => new([], null, [], problems, []);
}
