namespace Vedette.Model;

/// <summary>One claim inside an assertion.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="ReportPath">Path of the report relative to the input folder.</param>
/// <param name="Start">Start of the key span (the quantity; for other kinds the sentence), inclusive.</param>
/// <param name="End">End of the key span, exclusive.</param>
/// <param name="Carrier">How this report carries the finding.</param>
/// <param name="Changed">What a distorted carrier changed, in words.</param>
public sealed record Member(string Claim, string Report, string? ReportPath, int Start, int End, Carrier Carrier, string? Changed = null);
