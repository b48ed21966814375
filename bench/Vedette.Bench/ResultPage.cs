using System.Globalization;
using System.Text;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>The page that records a run.</summary>
internal sealed class ResultPage(string input)
{
    private readonly StringBuilder _body = new();
    private readonly List<(string Name, Speed Speed)> _rows = [];

    /// <summary>Begins a table of speeds.</summary>
    public void Table(string title)
    {
        _body.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        _body.Append("| | MB/s | MB per processor second | reports/s | found a report | kB allocated a report | measured |\n");
        _body.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    }

    public void Row(string name, Speed speed)
    {
        _rows.Add((name, speed));
        _body.Append(CultureInfo.InvariantCulture,
            $"| {name} | {speed.MegabytesPerSecond:0.00} | {speed.MegabytesPerProcessorSecond:0.00} | {speed.ReportsPerSecond:N0} | {(double)speed.Found / speed.Reports:0.00} | {speed.AllocatedKilobytesPerReport:N0} | {speed.Elapsed.TotalSeconds:0.0} s, {speed.Bytes / 1e6:0.0} MB |\n");
    }

    /// <summary>What others did on the same texts, beside ours.</summary>
    public void Rivals(IReadOnlyList<RivalSpeed> others)
    {
        _body.Append("\n## Beside others: the same texts, one thread each, one run, MB per processor second\n\n| | text | theirs | ours | times as fast |\n| --- | --- | ---: | --- | ---: |\n");
        foreach (var other in others)
        {
            var what = other.Rival.StartsWith("chrono", StringComparison.Ordinal) ? "dates alone" : "whole extraction";
            var ours = _rows.First(r => r.Name.StartsWith(what, StringComparison.Ordinal) && r.Name.Contains(other.Set, StringComparison.Ordinal)).Speed;
            _body.Append(CultureInfo.InvariantCulture, $"| {other.Rival} | {other.Set} | {other.MegabytesPerProcessorSecond:0.00} | {what}, {ours.MegabytesPerProcessorSecond:0.00} | {ours.MegabytesPerProcessorSecond / other.MegabytesPerProcessorSecond:0.0} |\n");
        }
    }

    public void Tagger(TaggerSpeed speed) => _body.Append(CultureInfo.InvariantCulture,
        $"\n## Tagger\n\nTokens a second of the tagger of names, dense, one thread, cut before: {speed.PerSecond:N0}; per processor second {speed.PerProcessorSecond:N0}; {speed.Names:P0} of them are of a name.\n");

    public void Growth(Growth growth)
    {
        var peaks = string.Join(", ", growth.Peaks.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.What} {p.Bytes / 1e6:N0} MB")));
        _body.Append(CultureInfo.InvariantCulture,
            $"\n## Growth\n\nA report of 1 MB took {growth.One.TotalSeconds:0.00} s of the processor, one of 10 MB {growth.Ten.TotalSeconds:0.00} s: {growth.Ten / growth.One:0.0} times as long (each the best of three, in turns, read section by section as `vedette extract` does). Most memory of a fresh process (working set) that reads the file of 10 MB: {peaks}.\n");
    }

    public void Line(string line) => _body.Append('\n').Append(line).Append('\n');

    public string Text(string day) => string.Create(CultureInfo.InvariantCulture, $"""
        # Speed, {day}

        `dotnet run -c Release --project bench/Vedette.Bench -- {input}`, {Stages.ExtractorVersion}.
        Machine: {Machine.Describe()}.
        One thread, after warm-up, what is found in memory, other texts in each pass, nothing kept between reports.
        {_body}
        """);
}
