using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds the passages that stand for things of a picture, so that a correction of them lasts.</summary>
public static class CorrectionAnchors
{
    private const int CharactersBefore = 40;
    private const int LongestQuote = 1_000;

    /// <summary>The anchors of a correction that names things by their ids.</summary>
    /// <param name="kind">Any kind but <see cref="CorrectionKind.AddClaim"/>.</param>
    /// <param name="ids">To merge: the assertions or sites. To split: the assertion or site, then the claims that leave it. Else the claims.</param>
    /// <param name="picture">The picture that has them.</param>
    /// <param name="text">Gives the text of a report by its id; null where it is not held.</param>
    /// <exception cref="FormatException">An id stands for nothing that the kind can be done to; the message says which.</exception>
    public static IReadOnlyList<CorrectionAnchor> Of(CorrectionKind kind, IReadOnlyList<string> ids, Picture picture, Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(text);
        return [.. kind switch
        {
            CorrectionKind.MergeAssertions => ids.Select(id => Figure(Claim(picture, Assertion(picture, id).Members[0].Claim), text)),
            CorrectionKind.SplitAssertion => Leaving(Assertion(picture, First(ids)).Members.Select(m => m.Claim), ids).Select(id => Figure(Claim(picture, id), text)),
            CorrectionKind.MergeSites => ids.Select(id => Site(picture, id)).Select(s => Place(s, Claim(picture, s.Observations[0].Claim), text)),
            CorrectionKind.SplitSite when Site(picture, First(ids)) is var site =>
                Leaving(site.Observations.Select(o => o.Claim), ids).Select(id => Place(site, Claim(picture, id), text)),
            CorrectionKind.RejectClaim or CorrectionKind.CorrectClaim => ids.Select(id => Figure(Claim(picture, id), text)),
            _ => throw new FormatException("what is added has words and no id"),
        }];
    }

    private static string First(IReadOnlyList<string> ids) => ids.Count > 1 ? ids[0] : throw new FormatException("name what is split, then the claims that leave it");

    private static IEnumerable<string> Leaving(IEnumerable<string> members, IReadOnlyList<string> ids)
    {
        var there = members.ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids.Skip(1))
        {
            if (!there.Remove(id)) throw new FormatException($"{id} is no claim of {ids[0]}");
            if (there.Count == 0) throw new FormatException($"nothing would be left of {ids[0]}");
        }
        return ids.Skip(1);
    }

    private static CorrectionAnchor Figure(Claim claim, Func<string, string?> text) => Anchor(claim, claim.KeySpan, text);

    /// <summary>The first place of the claim that goes by a name of the site.</summary>
    private static CorrectionAnchor Place(Site site, Claim claim, Func<string, string?> text)
    {
        // It goes on about a site that was named before it.
        if (claim.Places.Count == 0) return Figure(claim, text);
        var place = claim.Places.FirstOrDefault(p => p.GazetteerId is { } id && site.Id == "s-" + Folding.Slug(id))
            ?? claim.Places.FirstOrDefault(p => site.Names.Contains(PlaceClass.NameOf(p), StringComparer.Ordinal) || site.Names.Contains(p.Span.Text, StringComparer.Ordinal))
            ?? throw new FormatException($"{claim.Id} does not name {site.Id}");
        return Anchor(claim, place.Span, text);
    }

    private static CorrectionAnchor Anchor(Claim claim, Span span, Func<string, string?> text) => text(claim.Report.Id) is { } held && span.End <= held.Length
        ? new CorrectionAnchor(claim.Report.Id, held[span.Start..Math.Min(span.End, span.Start + LongestQuote)], held[Math.Max(0, span.Start - CharactersBefore)..span.Start], claim.Id)
        : throw new FormatException($"the text of {claim.Report.Id} is not held");

    private static Assertion Assertion(Picture picture, string id) => picture.Assertions.FirstOrDefault(a => a.Id == id) ?? throw new FormatException($"there is no assertion {id}");

    private static Site Site(Picture picture, string id) => picture.Sites.FirstOrDefault(s => s.Id == id) ?? throw new FormatException($"there is no site {id}");

    private static Claim Claim(Picture picture, string id) => picture.Claims.FirstOrDefault(c => c.Id == id) ?? throw new FormatException($"there is no claim {id}");
}
