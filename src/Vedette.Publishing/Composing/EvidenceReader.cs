using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Cuts a claim's sentence and its neighbours out of the report: never a whole article.</summary>
internal sealed class EvidenceReader(Scene scene, Func<string, string?> text)
{
    private const int MaxSentence = 1200;

    /// <summary>The evidence of a claim, as <paramref name="member"/> of an assertion or alone.</summary>
    public Evidence Read(Claim claim, Member? member)
    {
        var (before, after) = Neighbours(claim);
        var sentence = claim.Evidence.Text;
        var (keyStart, keyEnd) = Key(claim, sentence);
        if (sentence.Length > MaxSentence)
        {
            // A "sentence" this long is a table or a wall of text: its middle around the key is enough.
            var from = Math.Clamp(keyStart - (MaxSentence / 2), 0, sentence.Length - MaxSentence);
            sentence = sentence.Substring(from, MaxSentence);
            (keyStart, keyEnd) = (keyStart - from, Math.Min(keyEnd - from, MaxSentence));
            (before, after) = ("…", "…");
        }

        var report = claim.Report;
        var carrier = member?.Carrier;
        return new Evidence(
            claim.Id, before, sentence, keyStart, keyEnd, after,
            Chain(claim), Title(report), report.Path, report.Url, Published(report),
            carrier is { } how ? Statuses.Carrier(how) : "",
            member?.Changed,
            $"{claim.Evidence.Start}–{claim.Evidence.End}",
            Reading.Of(claim), claim.Rules, claim.Confidence, report.Language);
    }

    /// <summary>"Outlet: Title".</summary>
    public static string Title(ReportReference report) => (report.Outlet, report.Title) switch
    {
        ({ } outlet, { } title) => $"{outlet}: {title}",
        _ => Scene.Outlet(report),
    };

    /// <summary>"published 4 December 2021 (from its metadata)", or that it is unknown.</summary>
    public static string Published(ReportReference report) =>
        Dates.Long(report.Published) is { } date
            ? $"published {date}" + (report.PublishedBasis == PublishedBasis.Inferred ? " (inferred)" : report.PublishedBasis == PublishedBasis.Text ? " (as the text says)" : "")
            : "date of publication unknown";

    private static List<string> Chain(Claim claim)
    {
        var outlet = Scene.Outlet(claim);
        var chain = claim.Attribution.Chain.Select(source => source.Name).ToList();
        if (chain.Count == 0) chain.Add(outlet + " in its own voice");
        else if (chain[^1] != outlet) chain.Add(outlet);
        return chain;
    }

    private static (int Start, int End) Key(Claim claim, string sentence)
    {
        var key = claim.KeySpan;
        var (start, end) = (key.Start - claim.Evidence.Start, key.End - claim.Evidence.Start);
        return start < 0 || end > sentence.Length || start >= end ? (0, sentence.Length) : (start, end);
    }

    private (string Before, string After) Neighbours(Claim claim) =>
        scene.Report(claim.Report.Id) is null || text(claim.Report.Id) is not { } all ? ("", "") : Surroundings.Of(all, claim.Evidence);
}
