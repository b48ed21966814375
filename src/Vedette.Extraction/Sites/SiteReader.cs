using Vedette.Extraction.Equipment;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Sites;

/// <summary>Reads what a sentence says of a site: a noun of sites with a word of its state or with equipment on it; or equipment
/// that is seen standing at a place.</summary>
internal sealed class SiteReader
{
    /// <summary>How far back in its block a sentence without a noun of its own finds the site that it goes on about.</summary>
    private const int Lookback = 3;

    /// <summary>How near a word of state must stand to a second site of a sentence to be its own, in tokens.</summary>
    private const int Own = 5;

    /// <summary>How far behind "a view of" its force stands, in tokens.</summary>
    private const int ViewReach = 5;

    /// <summary>So many pieces in one place are a concentration.</summary>
    private const int Many = 10;

    private const string FieldHospital = "field_hospital";

    private readonly CueReader _cues;
    private readonly StateReader _states;
    private readonly CivilSites _civil;
    private readonly StandingReader _standing;
    private readonly CaptionReader _captions;
    private readonly int _nouns, _not, _observed, _military, _counted, _units, _prepositions, _views, _forces, _pictures, _providers;

    public SiteReader(LanguagePack language, CueReader cues)
    {
        (_cues, _states) = (cues, new StateReader(language, cues));
        (_nouns, _not, _observed) = (language.ClassId("site-nouns"), language.ClassId("site-not"), language.ClassId("observation-cues"));
        (_military, _counted, _units) = (language.ClassId("military"), language.ClassId("counted"), language.ClassId("unit-nouns"));
        (_civil, _standing, _captions) = (new CivilSites(language), new StandingReader(language), new CaptionReader(language));
        (_pictures, _providers) = (language.ClassId("imagery-words"), language.ClassId("imagery-providers"));
        (_prepositions, _views, _forces) = (language.ClassId("place-prepositions"), language.ClassId("views"), language.ClassId("force-nouns"));
    }

    /// <summary>The sites that a sentence observes, in order; mostly none or one; null where what it tells of is no army's.</summary>
    /// <param name="equipment">Its sightings of equipment.</param>
    /// <param name="located">Whether it says where; asked only where it matters.</param>
    /// <param name="spotted">Whether it names a spot, and no whole country or border; asked only where it matters.</param>
    /// <param name="captioned">Whether it is a caption of what is seen at a spot; asked only where it matters.</param>
    public List<SiteObservation>? Read(Document document, Sentence sentence, List<EquipmentMention> equipment, Func<bool> located, Func<bool> spotted, Func<bool> captioned)
    {
        var earlier = Earlier(document, sentence);
        var (sites, named) = ByNoun(document, sentence, equipment, earlier, located, spotted, captioned);
        if (sites is not { Count: 0 } || named) return sites;
        if (equipment.Count == 0)
        {
            if (Viewed(document, sentence) is { } viewed && located()) return [viewed];
            return (Pictured(document, sentence) ?? _standing.Of(document, sentence)) is { } seen && (seen.IsCarried || spotted()) ? [seen] : [];
        }
        // What flies over stands nowhere.
        if (equipment.TrueForAll(e => e.Category == "surveillance_aircraft")) return [];
        // What an earlier sentence names is left where the sentence goes elsewhere.
        if (earlier is not null && spotted()) earlier = null;
        if (earlier is null && !located()) return [];
        var (first, last) = (equipment[0], equipment[^1]);
        var state = _states.Of(document, sentence, first.First, last.End, true, "concentration")?.State;
        if (state is null or SiteState.Present && IsMoving(document, sentence, equipment)) return [];
        if (state is null && !IsStanding(document, sentence, first) && !IsGathered(document, sentence, equipment) && !captioned()) return [];
        return [new(first.First, first.End, earlier ?? "concentration", state ?? SiteState.Present, "site:equipment") { IsKnown = earlier is not null }];
    }

    /// <summary>Whether a sentence is a caption without a verb: "Howitzers and trucks at the range near Kursk, 5 December".</summary>
    public bool IsCaption(Document document, Sentence sentence) => _captions.IsCaption(document, sentence);

    /// <summary>Whether a sentence may tell of a site without naming one.</summary>
    public bool MayStand(Document document, Sentence sentence) =>
        document.Has(sentence, _views) || document.Has(sentence, _pictures) || document.Has(sentence, _providers) || _standing.MayHold(document, sentence);

    /// <summary>"Pictures show no change at the town": a concentration that is known there already.</summary>
    private SiteObservation? Pictured(Document document, Sentence sentence)
    {
        if (!document.Has(sentence, _pictures) && !document.Has(sentence, _providers)) return null;
        foreach (var hit in document.Hits(sentence))
            if ((hit.ClassId == _pictures || hit.ClassId == _providers) && _states.Of(document, sentence, hit.FirstToken, hit.EndToken, false, "concentration") is { Told: true } state)
                return new(state.Word, state.Word + 1, "concentration", state.State, "site:picture");
        return null;
    }

    /// <summary>"A view of troops and equipment near the town": a concentration, by its caption.</summary>
    private SiteObservation? Viewed(Document document, Sentence sentence)
    {
        if (!document.Has(sentence, _views) || !document.TryHit(sentence.FirstToken, _views, out var view)) return null;
        for (var at = view.EndToken; at < Math.Min(sentence.EndToken, view.EndToken + ViewReach); at++)
            if (document.TryHit(at, _forces, out var force)) return new(at, force.EndToken, "concentration", SiteState.Present, "site:view") { IsKnown = false };
        return null;
    }

    /// <summary>The site whose noun stands nearest to a word of its state, and others of the sentence that have a word of their
    /// own close by; one with equipment, or named with its place, is there.</summary>
    private (List<SiteObservation>? Sites, bool Named) ByNoun(Document document, Sentence sentence, List<EquipmentMention> equipment, string? earlier, Func<bool> located, Func<bool> spotted, Func<bool> captioned)
    {
        if (!document.Has(sentence, _nouns)) return ([], false);
        var found = new List<(SiteObservation Site, int Distance, int Word)>();
        var (named, read) = (false, sentence.FirstToken);
        var pictured = document.Has(_pictures) || document.Has(_providers);
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _nouns || hit.FirstToken < read || IsCovered(document, sentence, hit)) continue;
            read = hit.EndToken;
            var weak = hit.Entry["weak"] is not null;
            var gathered = hit.Entry["gathered"] is not null && hit.EndToken < sentence.EndToken && document.TryHit(hit.EndToken, _prepositions, out _);
            if (weak && equipment.Count == 0 && earlier is null && !IsMilitary(document, sentence, hit) && !(pictured || (_civil.TellsOfForces(document, sentence) && spotted()))) continue;
            if (!pictured && hit.Entry["pictured"] is not null) continue;
            if (_states.IsAbsent(document, sentence, hit)) continue;
            if (hit.Entry["civil"] is not null && equipment.TrueForAll(e => e.Category == FieldHospital) && _civil.IsCivil(document, sentence)) return (null, true);
            named = true;
            var kind = hit.Entry["site"]!;
            var state = _states.Of(document, sentence, hit.FirstToken, hit.EndToken, equipment.Count > 0, kind);
            if (state is null && !(gathered && located()) && !(equipment.Count > 0 && IsStanding(document, sentence, equipment[0])) && !captioned()) continue;
            // Where a drill is only said to be held in a country, no range is seen.
            if (state is { State: SiteState.Exercise } && !spotted()) continue;
            var site = new SiteObservation(hit.FirstToken, hit.EndToken, kind, state?.State ?? SiteState.Present, "site:noun") { IsKnown = !weak || pictured || earlier is not null };
            found.Add((site, state?.Distance ?? int.MaxValue, state?.Word ?? -1));
        }
        if (found.Count < 2) return (found.ConvertAll(f => f.Site), named);
        var best = found.MinBy(f => f.Distance);
        var words = new HashSet<int>();
        return ([.. found.Where(f => f == best || (f.Distance <= Own && f.Word != best.Word)).Where(f => words.Add(f.Word)).Select(f => f.Site)], named);
    }

    private bool IsCovered(Document document, Sentence sentence, LexiconHit noun)
    {
        if (!document.Has(sentence, _not)) return false;
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _not && hit.FirstToken < noun.EndToken && hit.EndToken > noun.FirstToken) return true;
        return false;
    }

    private bool IsMilitary(Document document, Sentence sentence, LexiconHit noun)
    {
        foreach (var hit in document.Hits(sentence))
            if ((hit.ClassId == _military || hit.ClassId == _units || (hit.ClassId == _counted && hit.Entry["weak"] is null)) && (hit.FirstToken < noun.FirstToken || hit.FirstToken >= noun.EndToken)) return true;
        return false;
    }

    /// <summary>The site that an earlier sentence of the block names: "Boguchar garrison, 6 December. 31 carriers …".</summary>
    private string? Earlier(Document document, Sentence sentence)
    {
        var block = document.Blocks[sentence.Block];
        for (var i = sentence.Index - 1; i >= Math.Max(block.FirstSentence, sentence.Index - Lookback); i--)
            foreach (var hit in document.Has(document.Sentences[i], _nouns) ? document.Hits(document.Sentences[i]) : [])
                if (hit.ClassId == _nouns && !IsCovered(document, document.Sentences[i], hit)) return hit.Entry["site"];
        return null;
    }

    private bool IsStanding(Document document, Sentence sentence, EquipmentMention mention) => Distance(document, sentence, mention, "stand") <= Math.Min(20, Distance(document, sentence, mention, "move"));

    /// <summary>"The team counts about 60 BMP-2s, tanks and guns": much that is seen in one place.</summary>
    private bool IsGathered(Document document, Sentence sentence, List<EquipmentMention> mentions) =>
        (mentions.Count > 1 || mentions[0].Count is { Size: >= Many }) && mentions[0].IsType && Distance(document, sentence, mentions[0], "sight") <= 14;

    private bool IsMoving(Document document, Sentence sentence, List<EquipmentMention> mentions) => mentions.Exists(m => Distance(document, sentence, m, "move") < Math.Min(14, Distance(document, sentence, m, "stand")));

    private int Distance(Document document, Sentence sentence, EquipmentMention mention, string type) =>
        _cues.Distance(document, sentence, _observed, mention.First, mention.End, out _, hit => hit.Entry["type"] != type);
}
