namespace Vedette.Pipeline.Measuring;

/// <summary>How fast reports were read.</summary>
/// <param name="Reports">Reports read while the clock ran.</param>
/// <param name="Bytes">Their texts as UTF-8.</param>
/// <param name="Found">Claims, or whatever was looked for, found in them.</param>
/// <param name="Elapsed">Time by the clock on the wall, on one thread.</param>
/// <param name="Processor">Processor time of the whole process meanwhile, its compiler and collector threads included.</param>
/// <param name="AllocatedBytes">Memory that was allocated meanwhile, whether collected again or not.</param>
public sealed record Speed(long Reports, long Bytes, long Found, TimeSpan Elapsed, TimeSpan Processor, long AllocatedBytes)
{
    /// <summary>Millions of bytes (10^6) in a second.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Elapsed.TotalSeconds;

    /// <summary>The same by processor time: what a machine that is busy with other things would do if it were not.</summary>
    public double MegabytesPerProcessorSecond => Bytes / 1e6 / Processor.TotalSeconds;

    /// <summary>Reports in a second.</summary>
    public double ReportsPerSecond => Reports / Elapsed.TotalSeconds;

    /// <summary>Kilobytes (10^3) allocated for each report.</summary>
    public double AllocatedKilobytesPerReport => Reports == 0 ? 0 : AllocatedBytes / 1e3 / Reports;
}
