using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Cuts a claim's sentence and its neighbours out of the report: never more than <see cref="Margin"/> code units on a side.</summary>
internal sealed class EvidenceReader(Scene scene, Func<string, string?> text)
{
    private const int Margin = 280;
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

    private (string Before, string After) Neighbours(Claim claim)
    {
        var (start, end) = (claim.Evidence.Start, claim.Evidence.End);
        if (scene.Report(claim.Report.Id) is null || text(claim.Report.Id) is not { } all || start < 0 || end > all.Length || start > end)
            return ("", "");
        return (Before(all, start), After(all, end));
    }

    private static string Before(string all, int start)
    {
        var floor = Math.Max(0, start - Margin);
        var part = all[floor..start];
        // Stay inside the paragraph, else take the paragraph before whole if it fits.
        var trimmed = part.TrimEnd();
        var paragraph = trimmed.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= 0) return Flat(trimmed[(paragraph + 2)..]);
        return floor == 0 && !all.StartsWith("---\n", StringComparison.Ordinal) ? Flat(trimmed) : Flat(FromSentence(trimmed));
    }

    private static string After(string all, int end)
    {
        var part = all[end..Math.Min(all.Length, end + Margin)];
        var trimmed = part.TrimStart();
        var paragraph = trimmed.IndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= 0) return Flat(trimmed[..paragraph]);
        return end + Margin >= all.Length ? Flat(trimmed) : Flat(ToSentence(trimmed));
    }

    private static string FromSentence(string part)
    {
        var stop = part.IndexOf(". ", StringComparison.Ordinal);
        if (stop >= 0 && stop < part.Length - 2) return part[(stop + 2)..];
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        return "…" + (space < 0 ? part : part[space..]);
    }

    private static string ToSentence(string part)
    {
        var stop = part.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop > 0) return part[..(stop + 1)];
        var space = part.LastIndexOf(' ');
        return (space < 0 ? part : part[..space]) + " …";
    }

    private static string Flat(string part) => part.ReplaceLineEndings(" ").Trim();
}
