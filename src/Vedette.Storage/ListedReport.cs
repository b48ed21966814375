using Vedette.Model;

namespace Vedette.Storage;

/// <summary>A report of a list.</summary>
/// <param name="Report">With its text.</param>
/// <param name="Claims">How many claims were read in it.</param>
public sealed record ListedReport(Report Report, int Claims);
