using System.Diagnostics;
using Vedette.Extraction.Names;
using Vedette.Extraction.Text;
using Vedette.Model;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>How many tokens the tagger of people, organisations and places reads in a second, on one thread and after warm-up.</summary>
/// <param name="PerSecond">Tokens, names or not, in a second by the clock.</param>
/// <param name="PerProcessorSecond">The same in a second of processor time of the whole process.</param>
/// <param name="Names">Share of the tokens that are of a name.</param>
internal sealed record TaggerSpeed(double PerSecond, double PerProcessorSecond, double Names)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    /// <param name="tagger">The tagger.</param>
    /// <param name="reports">Reports, changed in each pass.</param>
    /// <param name="cut">Cuts a report into tokens; its time does not count.</param>
    public static TaggerSpeed Of(NameTagger tagger, IReadOnlyList<Report> reports, Func<Report, Document> cut)
    {
        var (tokens, named) = (0L, 0L);
        var (elapsed, processor) = (TimeSpan.Zero, TimeSpan.Zero);
        var begun = Stopwatch.StartNew();
        for (var pass = 0; elapsed < Length; pass++)
        {
            var documents = reports.Select(r => cut(Perturbation.Of(r, pass))).ToList();
            GC.Collect();
            var (busy, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            var found = documents.Sum(d => tagger.Tag(d).Sum(n => (long)(n.EndToken - n.FirstToken)));
            if (begun.Elapsed < WarmUp) continue;
            elapsed += clock.Elapsed;
            processor += Environment.CpuUsage.TotalTime - busy;
            named += found;
            tokens += documents.Sum(d => (long)d.Tokens.Length);
        }
        return new TaggerSpeed(tokens / elapsed.TotalSeconds, tokens / processor.TotalSeconds, (double)named / tokens);
    }
}
