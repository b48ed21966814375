namespace Vedette.Storage;

/// <summary>A page of a list of reports, newest first.</summary>
/// <param name="Total">How many reports the whole list holds.</param>
/// <param name="Reports">Those of the page.</param>
/// <param name="Outlets">How many of the list by outlet, most first, at most 50; the empty name stands for none.</param>
/// <param name="Languages">How many by language, most first.</param>
/// <param name="Kinds">How many by kind of claim, most first; a report with two kinds counts under both.</param>
public sealed record ReportPage(
    int Total, IReadOnlyList<ListedReport> Reports, IReadOnlyList<Facet> Outlets, IReadOnlyList<Facet> Languages, IReadOnlyList<Facet> Kinds);
