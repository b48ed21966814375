using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Tells beside or against which country a force stands, where words say so: "near Ukraine", "Taiwan's coast",
/// "an attack on Kuwait". Immutable; safe to share between threads.</summary>
public sealed class TargetReader(ActorReader actors)
{
    private const int NounReach = 3; // tokens between a country and its border
    private readonly int _borders = actors.Language.ClassId("place-borders");
    private readonly int _borderLinks = actors.Language.ClassId("place-border-links");
    private readonly int _prepositions = actors.Language.ClassId("place-prepositions");
    private readonly int _cues = actors.Language.ClassId("target-cues");
    private readonly int _reporter = actors.Language.ClassId("own-voice"); // "our border" is no speaker's
    private readonly int _small = actors.Language.ClassId("np-words");

    /// <summary>The country that a sentence puts the force of a token beside or against; null where it names none.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that holds the token.</param>
    /// <param name="key">The token, by which the nearest of several is taken.</param>
    /// <param name="actor">Whose force: never its own target.</param>
    /// <returns>ISO 3166-1 alpha-2.</returns>
    public string? TargetOf(Document document, Sentence sentence, int key, string? actor)
    {
        if (sentence.EndToken - sentence.FirstToken > Attributing.AttributionReader.LongestSentence) return null;
        var (target, least) = ((string?)null, int.MaxValue);
        foreach (var party in actors.Read(document).Of(sentence))
        {
            var distance = Math.Abs(party.FirstToken - key);
            if (party.Country is null || party.Country == actor || distance >= least || !IsBeside(document, sentence, party)) continue;
            (target, least) = (party.Country, distance);
        }
        return target ?? OwnBorder(document, sentence, actor);
    }

    /// <summary>In how many places a report puts forces beside or against a country.</summary>
    internal int Times(Document document, string country) => (document.Recall<Dictionary<string, int>>(this) ?? document.Remember(this, Count(document))).GetValueOrDefault(country);

    private Dictionary<string, int> Count(Document document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var cast = actors.Read(document);
        foreach (var sentence in document.Sentences)
        {
            foreach (var party in cast.Of(sentence))
                // "Its garrisons near Moscow": beside a capital stand its own as often as others.
                if (party.Country is { } country && party.Type != PartyType.Capital && IsBeside(document, sentence, party)) counts[country] = counts.GetValueOrDefault(country) + 1;
            if (OwnBorder(document, sentence, null) is { } own) counts[own] = counts.GetValueOrDefault(own) + 1;
        }
        return counts;
    }

    private bool IsBeside(Document document, Sentence sentence, Party party)
    {
        if (party.Type is not (PartyType.Country or PartyType.Demonym or PartyType.Capital)) return false;
        // "Ukraine's northern border", "the Ukrainian frontier".
        for (var at = party.EndToken; at < sentence.EndToken && at < party.EndToken + NounReach && document.Tokens[at].Kind == TokenKind.Word; at++)
            if (document.TryHit(at, _borders, out _)) return true;
        if (party.Type == PartyType.Demonym) return false;
        // "Near Ukraine", "an attack on Ukraine", "the border with Ukraine".
        for (var at = party.FirstToken - 1; at >= sentence.FirstToken && at >= party.FirstToken - NounReach; at--)
        {
            if (document.TryHit(at, _cues, out var cue) && cue.EndToken == party.FirstToken) return true;
            if (document.TryHit(at, _prepositions, out var near) && near.EndToken == party.FirstToken && near.Entry["role"] is "near" or "along" or "toward") return true;
            if (document.TryHit(at, _borderLinks, out var link) && link.EndToken == party.FirstToken && IsBorder(document, sentence, at - 1)) return true;
        }
        return false;
    }

    private bool IsBorder(Document document, Sentence sentence, int last)
    {
        for (var at = last; at >= sentence.FirstToken && at > last - 2; at--)
            if (document.TryHit(at, _borders, out var border) && border.EndToken == last + 1) return true;
        return false;
    }

    /// <summary>"Kyiv counts 90,000 soldiers near its border": that of whoever is named before, and not the force's own.</summary>
    private string? OwnBorder(Document document, Sentence sentence, string? actor)
    {
        if (!document.Has(sentence, _borders)) return null;
        for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
        {
            if (!document.TryHit(at, _borders, out _)) continue;
            var small = at - 1;
            while (small > sentence.FirstToken && at - small < NounReach && !document.TryHit(small, _small, out _)) small--;
            if (!document.TryHit(small, _small, out var word) || word.Entry["type"] != "possessive" || document.TryHit(small, _reporter, out _)) continue;
            var cast = actors.Read(document);
            return Last(cast.Of(sentence), small, actor)
                   ?? (sentence.Index > 0 && document.Sentences[sentence.Index - 1] is var before && before.Block == sentence.Block ? Last(cast.Of(before), small, actor) : null);
        }
        return null;
    }

    private static string? Last(ReadOnlySpan<Party> parties, int before, string? actor)
    {
        for (var i = parties.Length - 1; i >= 0; i--)
        {
            // Soldiers are what stands there.
            if (parties[i] is { Type: PartyType.Demonym } or { Type: PartyType.Role, Kind: Model.SourceKind.Military, Office: null }) continue;
            if (parties[i].FirstToken < before && parties[i].Country is { } country && country != actor) return country;
        }
        return null;
    }
}
