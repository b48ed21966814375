using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Claims;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Mentions;
using Vedette.Extraction.Places;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction;

/// <summary>Reads claims out of reports. Pure, without state between reports, and safe to share between threads.</summary>
public sealed class Extractor
{
    private readonly Dictionary<string, ForceClaims> _forces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatementClaims> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventClaims> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LanguagePack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<MentionReader>> _mentions = new(StringComparer.Ordinal);

    /// <param name="packs">The languages that can be read.</param>
    /// <param name="places">The gazetteer; null reads claims without places.</param>
    /// <param name="borders">Legal borders, which tell neighbours from strangers; null reads without them.</param>
    public Extractor(IEnumerable<LanguagePack> packs, PlaceIndex? places = null, Borders? borders = null)
    {
        foreach (var pack in packs)
        {
            _packs[pack.Iso] = pack;
            _mentions[pack.Iso] = new Lazy<MentionReader>(() => new MentionReader(pack, places, borders));
            var actors = new ActorReader(pack);
            var times = new TimeReader(pack);
            var (voices, asOf, located) = (new AttributionReader(pack, actors), new AsOfReader(times), places is null ? null : new PlaceReader(pack, places, borders));
            _forces[pack.Iso] = new ForceClaims(pack, actors, voices, asOf, times, located);
            _statements[pack.Iso] = new StatementClaims(pack, actors, voices, asOf, located);
            _events[pack.Iso] = new EventClaims(pack, actors, voices, asOf, located);
        }
    }

    /// <summary>Version of the reading: changes whenever claims may.</summary>
    public static string Version => "0.1.0";

    /// <summary>The claims of a report, by where their evidence and key span begin. Empty for a report in a language without a pack.</summary>
    public IReadOnlyList<Claim> Extract(Report report)
    {
        if (!_packs.TryGetValue(Iso(report), out var pack)) return [];
        var document = Document.Read(report, pack);
        return [.. _forces[pack.Iso].Read(document).Concat(_statements[pack.Iso].Read(document)).Concat(_events[pack.Iso].Read(document))
            .OrderBy(c => c.Evidence.Start).ThenBy(c => c.KeySpan.Start)];
    }

    /// <summary>The mentions of some kinds in a report: see <see cref="MentionReader.Read"/>. Empty for a report in a language
    /// without a pack; a text too short to tell its language is read where there is only one pack.</summary>
    public IReadOnlyList<Mention> Mentions(Report report, IReadOnlySet<MentionKind> kinds)
    {
        if (_mentions.TryGetValue(Iso(report), out var reader)) return reader.Value.Read(report, kinds);
        return report.Reference.Language == "und" && _mentions.Count == 1 ? _mentions.Values.Single().Value.Read(report, kinds) : [];
    }

    private static string Iso(Report report)
    {
        var language = report.Reference.Language;
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? language : language[..dash];
    }
}
