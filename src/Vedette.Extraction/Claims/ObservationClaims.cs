using Vedette.Extraction.Equipment;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Places;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Sites;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Claims;

/// <summary>Makes site observations and equipment sightings. Equipment that is seen at a site belongs to the observation of the
/// site. Sentences without a word of either pay for nothing more.</summary>
internal sealed class ObservationClaims
{
    private readonly LexiconSet _things;
    private readonly EquipmentReader _equipment;
    private readonly SightingReader _sightings;
    private readonly SiteReader _sites;
    private readonly ImageryReader _imagery;
    private readonly UnitReader _units;
    private readonly EntryHeads _heads;
    private readonly CircumstanceReader _circumstances;

    public ObservationClaims(LanguagePack language, CircumstanceReader circumstances)
    {
        _things = new LexiconSet(language, "equipment", "equipment-series", "equipment-classes", "site-nouns");
        var cues = new CueReader(language);
        _equipment = new EquipmentReader(language, new QuantityReader(language, new NumberReader(language)), new QuantityFilter(language, new ForceLexicon(language)));
        (_sightings, _sites, _imagery) = (new SightingReader(language, cues), new SiteReader(language, cues), new ImageryReader(language));
        (_units, _heads, _circumstances) = (new UnitReader(language), new EntryHeads(language), circumstances);
    }

    /// <summary>Appends the observations and sightings of a report, in the order of the text.</summary>
    /// <param name="tells">Whether a sentence stands in a report that tells of forces; asked only where it matters.</param>
    public void Read(Document document, Func<Sentence, bool> tells, List<Claim> claims)
    {
        foreach (var sentence in document.Sentences)
            if (MayHold(document, sentence) && tells(sentence)) Read(document, sentence, claims);
    }

    private bool MayHold(Document document, Sentence sentence) =>
        document.Has(sentence, _things) || _sites.MayStand(document, sentence);

    private void Read(Document document, Sentence sentence, List<Claim> claims)
    {
        var mentions = _equipment.Read(document, sentence);
        var item = document.Blocks[sentence.Block].Kind == BlockKind.Item;
        bool? known = null, spot = null, caption = null;
        // Places are read for the whole report: only sentences that hang on them ask.
        bool Located() => known ??= _circumstances.IsLocated(document, sentence);
        bool Spotted() => spot ??= _circumstances.IsSpotted(document, sentence);
        // What an entry names behind its head is seen there, whatever the form of its sentences.
        bool Captioned() => caption ??= _heads.Of(document, sentence) is { } head ? _circumstances.IsSpotted(document, head) : _sites.IsCaption(document, sentence) && Spotted();
        if ((mentions.Count == 0 ? mentions : _sightings.Choose(document, sentence, mentions, () => item || Located() || Captioned(), Captioned)) is not { } seen) return;
        if (_sites.Read(document, sentence, seen, () => item || Located() || Captioned(), Spotted, Captioned) is not { } sites) return;
        if (sites.Count < 2)
        {
            Add(document, sentence, sites.Count == 0 ? null : sites[0], seen, [], claims);
            return;
        }
        int[] keys = [.. sites.Select(s => s.First)];
        foreach (var site in sites)
            Add(document, sentence, site, seen.FindAll(m => sites.MinBy(s => Math.Abs(s.First - m.First)) == site), keys, claims);
    }

    private void Add(Document document, Sentence sentence, SiteObservation? site, List<EquipmentMention> seen, int[] keys, List<Claim> claims)
    {
        if (site is null && seen.Count == 0) return;
        var head = seen.Count > 0 ? (seen[0].First, seen[0].End) : (site!.First, site.End);
        // Captions and entries stand alone.
        var reach = document.Blocks[sentence.Block].Kind == BlockKind.Item ? PlaceReach.Block : PlaceReach.BlockBefore;
        var about = _circumstances.Read(document, sentence, site?.First ?? head.First, head, keys, reach);
        if (about.Modality is Modality.Conditional or Modality.Demanded || CircumstanceReader.IsHistory(document, about.AsOf)) return;
        if (about.Places.Count == 0 && site is not { IsKnown: true }) site = null;
        if (site is null && seen.Count == 0) return;
        claims.Add(Claim(document, sentence, about, site, seen));
    }

    private Claim Claim(Document document, Sentence sentence, Circumstances about, SiteObservation? site, List<EquipmentMention> seen)
    {
        var evidence = document.SpanOf(sentence);
        var kind = site is null ? ClaimKind.EquipmentSighting : ClaimKind.SiteObservation;
        string[] rules = [site?.Rule ?? (seen[0].IsType ? "equipment:type" : "equipment:class"), .. site is null ? Array.Empty<string>() : [$"state:{site.State.ToString().ToLowerInvariant()}"], .. about.Rules];
        return about.Of(document.Report, kind, evidence, site is null ? evidence : document.SpanOf(site.First, site.End), rules) with
        {
            Unit = _units.FirstOf(document, sentence),
            Site = site?.Site,
            State = site?.State,
            Equipment = seen.Count == 0 ? null : [.. seen.Select(m => Item(document, m))],
            Imagery = _imagery.Of(document, sentence, about.Said.Attribution, about.AsOf),
        };
    }

    private static EquipmentItem Item(Document document, EquipmentMention mention)
    {
        Quantity? count = null;
        if (mention.Count is { } n)
            count = new Quantity(n.Low, n.High, n.Point, n.Comparator, n.Kind == NumberKind.Vague, document.SpanOf(n.First, n.End));
        return new EquipmentItem(mention.Name, mention.Category, document.SpanOf(mention.First, mention.End), count);
    }
}
