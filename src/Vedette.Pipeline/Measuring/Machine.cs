using System.Runtime.InteropServices;

namespace Vedette.Pipeline.Measuring;

/// <summary>The machine that a measurement was taken on.</summary>
public static class Machine
{
    /// <summary>Processor, number of threads, memory, system and runtime, in one line.</summary>
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return $"{Processor()}, {Environment.ProcessorCount} threads, {memory:0} GiB, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}";
    }

    private static string Processor()
    {
        const string Table = "/proc/cpuinfo";
        if (!File.Exists(Table)) return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
        var line = File.ReadLines(Table).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal));
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "unknown processor";
    }
}
