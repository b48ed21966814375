namespace Vedette.Pipeline.Measuring;

/// <summary>How fast reports were read.</summary>
/// <param name="Reports">Reports read while the clock ran.</param>
/// <param name="Bytes">Their texts as UTF-8.</param>
/// <param name="Claims">Claims found in them.</param>
/// <param name="Elapsed">Time on one thread.</param>
/// <param name="AllocatedBytes">Memory that was allocated meanwhile, whether collected again or not.</param>
public sealed record Speed(long Reports, long Bytes, long Claims, TimeSpan Elapsed, long AllocatedBytes)
{
    /// <summary>Millions of bytes (10^6) in a second.</summary>
    public double MegabytesPerSecond => Bytes / 1e6 / Elapsed.TotalSeconds;

    /// <summary>Reports in a second.</summary>
    public double ReportsPerSecond => Reports / Elapsed.TotalSeconds;

    /// <summary>Kilobytes (10^3) allocated for each report.</summary>
    public double AllocatedKilobytesPerReport => Reports == 0 ? 0 : AllocatedBytes / 1e3 / Reports;
}
