namespace Vedette.Extraction.Times;

/// <summary>Two hours with what stands between them.</summary>
/// <param name="FirstEnd">The token behind the first.</param>
/// <param name="Second">The first token of the last.</param>
/// <param name="First">The first, in the manner of TIMEX, without its T.</param>
/// <param name="Last">The last.</param>
internal readonly record struct HourSpan(int FirstEnd, int Second, string First, string Last);
