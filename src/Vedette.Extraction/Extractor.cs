using Vedette.Extraction.Claims;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Mentions;
using Vedette.Extraction.Names;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction;

/// <summary>Reads claims out of reports. Pure, without state between reports, and safe to share between threads.</summary>
public sealed class Extractor
{
    private readonly Dictionary<string, KindReaders> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LanguagePack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<MentionReader>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<AttributionLister>> _attributions = new(StringComparer.Ordinal);

    /// <param name="packs">The languages that can be read.</param>
    /// <param name="places">The gazetteer; null reads claims without places.</param>
    /// <param name="borders">Legal borders, which tell neighbours from strangers; null reads without them.</param>
    /// <param name="tagger">Gives the trained tagger of a language by its code when names are first asked for, or null where
    /// there is none.</param>
    public Extractor(IEnumerable<LanguagePack> packs, PlaceIndex? places = null, Borders? borders = null, Func<string, TaggerModel?>? tagger = null)
    {
        foreach (var pack in packs)
        {
            _packs[pack.Iso] = pack;
            _attributions[pack.Iso] = new Lazy<AttributionLister>(() => new AttributionLister(pack));
            _mentions[pack.Iso] = new Lazy<MentionReader>(() => new MentionReader(pack, places, borders, tagger?.Invoke(pack.Iso)));
            _readers[pack.Iso] = new KindReaders(pack, places, borders);
        }
    }

    /// <summary>Version of the reading: changes whenever claims may.</summary>
    public static string Version => "0.1.0";

    /// <summary>The claims of a report, by where their evidence and key span begin. Empty for a report that cannot be read: in a language
    /// without a pack, or in one that could not be told (most are too short) unless there is only one pack.</summary>
    public IReadOnlyList<Claim> Extract(Report report) => [.. InSections(report).SelectMany(section => section)];

    /// <summary>The claims of a report as <see cref="Extract"/> gives them, section by section: a very long report has several, all others
    /// one. Read as they are asked for, and again whenever they are.</summary>
    public IEnumerable<IReadOnlyList<Claim>> InSections(Report report) =>
        PackOf(report) is { } pack ? Document.InSections(report, pack).Select(_readers[pack.Iso].Read) : [];

    /// <summary>The mentions of some kinds in a report: see <see cref="MentionReader.Read"/>. Empty for a report that
    /// cannot be read.</summary>
    public IEnumerable<Mention> Mentions(Report report, IReadOnlySet<MentionKind> kinds, bool explain = false) =>
        PackOf(report) is { } pack ? _mentions[pack.Iso].Value.Read(report, kinds, explain) : [];

    /// <summary>Who says what in a report, whatever it is about: see <see cref="AttributionLister.Read"/>. Empty for a report
    /// that cannot be read.</summary>
    public IEnumerable<ReportedStatement> Attributions(Report report) => PackOf(report) is { } pack ? _attributions[pack.Iso].Value.Read(report) : [];

    private LanguagePack? PackOf(Report report)
    {
        var language = report.Reference.Language;
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return _packs.GetValueOrDefault(dash < 0 ? language : language[..dash]) ?? (language == "und" && _packs.Count == 1 ? _packs.Values.Single() : null);
    }
}
