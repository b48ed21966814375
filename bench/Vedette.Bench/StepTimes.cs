using System.Diagnostics;

namespace Vedette.Bench;

/// <summary>What one step among many costs, in milliseconds.</summary>
/// <param name="Middle">Half of the steps took less.</param>
/// <param name="Slow">99 of 100 took less.</param>
/// <param name="Processor">Mean processor time.</param>
internal sealed record StepTimes(double Middle, double Slow, double Processor)
{
    /// <summary>Times each step by itself.</summary>
    public static StepTimes Of<T>(IEnumerable<T> steps, Action<T> take)
    {
        var times = new List<double>();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var step in steps)
        {
            var start = Stopwatch.GetTimestamp();
            take(step);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        var processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / times.Count;
        times.Sort();
        return new StepTimes(times[times.Count / 2], times[times.Count * 99 / 100], processor);
    }
}
