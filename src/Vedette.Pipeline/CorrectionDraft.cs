using NodaTime;
using Vedette.Fusion;
using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>A correction as somebody asks for it.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Anchors">The passages that it speaks of, 1 to 100; two or more to merge.</param>
/// <param name="Ids">Instead of anchors: to merge, the assertions or sites; to split, the assertion or site and then the claims that
/// leave it; else the claims.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Change">What the claim says, to correct or to add.</param>
/// <param name="By">Who makes it, where nobody is signed in.</param>
public sealed record CorrectionDraft(
    CorrectionKind? Kind, IReadOnlyList<CorrectionAnchor>? Anchors = null, IReadOnlyList<string>? Ids = null, string? Reason = null, ClaimChange? Change = null, string? By = null)
{
    private const int MostAnchors = 100;
    private const int Longest = 2_000;

    /// <summary>Makes the correction.</summary>
    /// <param name="at">When it is made.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="picture">The picture that has the ids.</param>
    /// <param name="text">Gives the text of a report by its id; null where it is not held.</param>
    /// <exception cref="FormatException">Something is wrong with the draft; the message says what.</exception>
    public Correction Signed(Instant at, string by, Func<Picture> picture, Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(text);
        if (Kind is not { } kind) throw new FormatException("kind is missing");
        if ((Anchors is null) == (Ids is null) || (Anchors?.Count ?? Ids!.Count) is not (> 0 and <= MostAnchors)) throw new FormatException("give 1 to 100 anchors, or ids");
        if (Ids?.Any(string.IsNullOrEmpty) == true) throw new FormatException("an id is empty");
        if (Ids?.Distinct(StringComparer.Ordinal).Count() < Ids?.Count) throw new FormatException("an id is given twice");
        if (Reason?.Length > Longest || by.Length is 0 or > 200) throw new FormatException("a text is too long");
        CheckChange(kind);

        var anchors = Anchors ?? CorrectionAnchors.Of(kind, Ids!, picture(), text);
        if (anchors.Any(a => a is null || string.IsNullOrEmpty(a.Report) || string.IsNullOrEmpty(a.Quote) || a.Before is null)) throw new FormatException("an anchor has a report and a quote");
        if (anchors.Any(a => a.Quote.Length > Longest || a.Before.Length > Longest)) throw new FormatException("a text is too long");
        if (kind is CorrectionKind.MergeAssertions or CorrectionKind.MergeSites && anchors.Count < 2) throw new FormatException("a merge has two anchors or more");
        if (anchors.FirstOrDefault(a => text(a.Report)?.Contains(a.Before + a.Quote, StringComparison.Ordinal) != true) is { } absent)
            throw new FormatException($"the quote is not found in {absent.Report}: give its words as they stand in the text");
        return new Correction($"k-{Guid.NewGuid():n}"[..22], at, by, kind, anchors, Reason ?? "", Change);
    }

    private void CheckChange(CorrectionKind kind)
    {
        if (kind is CorrectionKind.CorrectClaim or CorrectionKind.AddClaim && Change is null) throw new FormatException("say in change what the claim says");
        if (Change is { } c && new[] { c.Counted, c.Actor, c.Target, c.Origin }.Any(t => t?.Length > 200)) throw new FormatException("a text is too long");
        if (Change is { Low: { } low } && !double.IsFinite(low) || Change is { High: { } high } && !double.IsFinite(high)) throw new FormatException("a figure is no number");
    }
}
