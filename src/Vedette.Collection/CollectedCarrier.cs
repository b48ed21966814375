namespace Vedette.Collection;

/// <summary>The same bytes once more: another carrier of a report that this run has already given.</summary>
/// <param name="ReportId">Id of the report.</param>
/// <param name="Path">Path of this carrier, as <see cref="Model.ReportReference.Path"/> is built.</param>
public sealed record CollectedCarrier(string ReportId, string Path) : Collected;
