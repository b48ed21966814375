using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Forces;

/// <summary>Sees how the counts of one report hang together: part and whole, correction and retraction, sums that the text
/// makes itself, repetition.</summary>
internal sealed class ForceRelations(LanguagePack language)
{
    /// <summary>How many sentences, and mentions, back a relation reaches.</summary>
    private const int Back = 2;

    private readonly int _corrections = language.ClassId("corrections");
    private readonly int _sums = language.ClassId("sums");
    private readonly int _parts = language.ClassId("parts");

    /// <summary>Adds relations and flags to claims, which stand in the order of their mentions.</summary>
    public void Relate(Document document, List<ForceMention> mentions, List<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            Part(document, mentions, claims, i);
            Correction(document, mentions, claims, i);
            Sum(document, mentions, claims, i);
            Repetition(mentions, claims, i);
        }
    }

    private void Part(Document document, List<ForceMention> mentions, List<Claim> claims, int i)
    {
        var mention = mentions[i];
        for (var k = i - 1; k >= 0 && k >= i - 3 && mention.Sentence - mentions[k].Sentence <= Back; k--)
        {
            if (mentions[k].Quantity.Size <= mention.Quantity.Size || claims[k].Actor is not null && claims[i].Actor is not null && claims[k].PartOf is not null) continue;
            var pointed = mention.Partitive && mentions[k].Counted == mention.Counted;
            var opened = mentions[k].Sentence == mention.Sentence && mentions[k].End <= mention.First && ForceLexicon.Any(document, mentions[k].End, mention.First, _parts)
                         && (mentions[k].Counted == mention.Counted || mentions[k].Counted is "equipment" or "personnel" && mention.Counted is not "personnel");
            if (!pointed && !opened) continue;
            if (!pointed && mentions[k].Counted == "personnel" && mention.Counted != "personnel") continue;
            claims[i] = claims[i] with { PartOf = claims[k].Id };
            return;
        }
    }

    /// <summary>"first said 150,000 before cutting that to 100,000"</summary>
    private void Correction(Document document, List<ForceMention> mentions, List<Claim> claims, int i)
    {
        if (i == 0) return;
        var (before, after) = (mentions[i - 1], mentions[i]);
        if (after.Sentence - before.Sentence > Back || before.Counted != after.Counted || before.Quantity.Size.Equals(after.Quantity.Size)) return;
        if (after.First < before.End || !ForceLexicon.Any(document, before.End, after.First, _corrections)
            && !(after.Sentence != before.Sentence && ForceLexicon.Any(document, after.End, document.Sentences[after.Sentence].EndToken, _corrections))) return;
        claims[i - 1] = Flag(claims[i - 1], "retracted");
        claims[i] = Flag(claims[i], "correction_of_previous") with { Corrects = claims[i - 1].Id };
    }

    /// <summary>The text adds two of its own figures up: the sum is flagged, and checked.</summary>
    private void Sum(Document document, List<ForceMention> mentions, List<Claim> claims, int i)
    {
        var total = mentions[i];
        if (i < 2 || claims[i].Attribution.Chain.Count > 0) return;
        var (first, second) = (mentions[i - 2], mentions[i - 1]);
        if (first.Counted != total.Counted || second.Counted != total.Counted || total.Sentence - first.Sentence > Back) return;
        var sentence = document.Sentences[total.Sentence];
        if (!ForceLexicon.Any(document, Math.Max(second.End, sentence.FirstToken - 12), total.First, _sums) && !ForceLexicon.Any(document, sentence.FirstToken, total.First, _sums)) return;
        if (total.Quantity.Size <= Math.Max(first.Quantity.Size, second.Quantity.Size)) return;
        var sum = first.Quantity.Size + second.Quantity.Size;
        claims[i] = Flag(claims[i], "arithmetic");
        if (Math.Abs(sum - total.Quantity.Size) > sum * 0.02) claims[i] = Flag(claims[i], "wrong_sum");
    }

    private static void Repetition(List<ForceMention> mentions, List<Claim> claims, int i)
    {
        for (var k = 0; k < i; k++)
        {
            if (mentions[k].Counted != mentions[i].Counted || !mentions[k].Quantity.Size.Equals(mentions[i].Quantity.Size)) continue;
            if (claims[k].Status != claims[i].Status || claims[k].Actor != claims[i].Actor || claims[k].Modality != claims[i].Modality) continue;
            claims[i] = Flag(claims[i], "restatement");
            return;
        }
    }

    private static Claim Flag(Claim claim, string flag) => claim with { Flags = [.. claim.Flags, flag] };
}
