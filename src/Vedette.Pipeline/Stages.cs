using NodaTime;
using Vedette.Collection;
using Vedette.Extraction;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Mentions;
using Vedette.Extraction.Names;
using Vedette.Fusion;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Publishing;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>The stages of an installation, opened: lexicons, gazetteer and borders are read once and shared. Safe to use from
/// several threads.</summary>
public sealed class Stages : IDisposable
{
    private readonly HashSet<string> _languages;
    private readonly PlaceIndex _places;

    private readonly Extractor _extractor;

    private readonly Borders _borders;
    private readonly IReadOnlyList<SourceGrade> _sources;

    private readonly Lazy<string> _reader;
    private readonly Installation _installation;
    private readonly IReadOnlyList<LanguagePack> _packs;

    private Stages(Installation installation, IReadOnlyList<LanguagePack> packs, PlaceIndex places, Borders borders, IReadOnlyList<SourceGrade> sources, Func<string, TaggerModel?> tagger)
    {
        (_installation, _packs) = (installation, packs);
        _reader = new(() => Fingerprint.Of(installation));
        _sources = sources;
        _borders = borders;
        _places = places;
        _extractor = new Extractor(packs, places, borders, tagger);
        _languages = packs.Select(p => p.Iso).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Name and version of the extractor, as pictures and stores carry it.</summary>
    public static string ExtractorVersion { get; } = $"vedette {Extractor.Version}";

    /// <summary>What reads claims here, as stores carry it: see <see cref="Fingerprint"/>.</summary>
    /// <exception cref="InstallationException">A file of the installation cannot be read.</exception>
    public string Reader => _reader.Value;

    /// <summary>Opens the stages.</summary>
    /// <exception cref="InstallationException">Something of the installation is missing or broken.</exception>
    public static Stages Open(Installation installation)
    {
        ArgumentNullException.ThrowIfNull(installation);
        return new Stages(installation, LanguageFolder.Read(installation.Languages), Open(installation.Places, PlaceIndex.Open), Open(installation.Borders, Borders.Open), ReadSources(installation.Sources),
            iso => Tagger(installation.Tagger(iso)));
    }

    // Megabytes that most runs have no use for: read when names are first asked for.
    private static TaggerModel? Tagger(string file) => File.Exists(file) ? Open(file, f => TaggerModel.Parse(File.ReadAllBytes(f))) : null;

    private static IReadOnlyList<SourceGrade> ReadSources(string path)
    {
        try
        {
            return File.Exists(path) ? SourcesFile.Parse(File.ReadAllText(path)) : [];
        }
        catch (Exception trouble) when (trouble is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new InstallationException($"{path}: {trouble.Message}", "Mend the file of sources.");
        }
    }

    /// <summary>Whether there is a pack for a language (BCP 47). A text whose language could not be told, most often a short one, is read
    /// where there is only one pack.</summary>
    public bool Speaks(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return _languages.Contains(language.Split('-')[0]) || (language == "und" && _languages.Count == 1);
    }

    /// <summary>The pack of a language (ISO 639-1).</summary>
    /// <exception cref="InstallationException">There is none.</exception>
    public LanguagePack Language(string iso) =>
        _packs.FirstOrDefault(p => p.Iso == iso) ?? throw new InstallationException($"there is no pack of the language {iso}", "Look into the folder lang.");

    /// <summary>What collection finds in inputs.</summary>
    public IEnumerable<Collected> Collect(IEnumerable<string> paths, Stream? standardInput) => new Collector().Collect(paths, standardInput);

    /// <summary>The country (ISO 3166-1 alpha-2) that a point lies in; null at sea.</summary>
    public string? CountryAt(double lat, double lon) => _borders.CountryAt(lat, lon);

    /// <summary>The claims of a report.</summary>
    public IReadOnlyList<Claim> Extract(Report report) => _extractor.Extract(report);

    /// <summary>The claims of a report, section by section as they are read: a very long one has several.</summary>
    public IEnumerable<IReadOnlyList<Claim>> InSections(Report report) => _extractor.InSections(report);

    /// <summary>The mentions of some kinds in a report, claims aside; read as they are asked for.</summary>
    public IEnumerable<Mention> Mentions(Report report, IReadOnlySet<MentionKind> kinds, bool explain = false) => _extractor.Mentions(report, kinds, explain);

    /// <summary>The mentions of some kinds in a report as a tagger that never saw a corpus has them, for measuring on that corpus;
    /// null where <c>tools/train-tagger</c> has made none.</summary>
    /// <param name="language">ISO 639-1 code of the language.</param>
    /// <param name="corpus">The corpus that is measured on.</param>
    /// <exception cref="InstallationException">The tagger cannot be read.</exception>
    public Func<Report, IReadOnlySet<MentionKind>, IEnumerable<Mention>>? MentionsWithout(string language, string corpus) =>
        Tagger(_installation.TaggerWithout(language, corpus)) is { } tagger
            ? (report, kinds) => new MentionReader(Language(language), _places, _borders, tagger).Read(report, kinds)
            : null;

    /// <summary>Who says what in a report, whatever it is about; read as it is asked for.</summary>
    public IEnumerable<ReportedStatement> Attributions(Report report) => _extractor.Attributions(report);

    /// <summary>A reading line over these stages, as wide as the machine.</summary>
    public ReadingLine Line() => new(InSections, Speaks, Environment.ProcessorCount);

    /// <summary>The picture of a corpus.</summary>
    /// <param name="corpus">Reports and claims.</param>
    /// <param name="asOf">Leave out what became known, and corrections that were made, after this day; null leaves out nothing.</param>
    public Picture Fuse(Corpus corpus, LocalDate? asOf) => Grow().Of(corpus, asOf);

    /// <summary>A picture that grows as reports come.</summary>
    public GrowingPicture Grow() => new(ExtractorVersion, _sources, _borders);

    /// <summary>The versions of one scenario.</summary>
    /// <exception cref="ScenarioException">Something is wrong with a file; nothing was loaded.</exception>
    public ScenarioSeries OpenScenario(IReadOnlyList<string> paths) => ScenarioFolder.Open(paths, _places, _borders);

    /// <summary>Several scenarios, of each all versions among the files.</summary>
    /// <exception cref="ScenarioException">Something is wrong with a file; nothing was loaded.</exception>
    public IReadOnlyList<ScenarioSeries> OpenScenarios(IReadOnlyList<string> paths) => ScenarioFolder.OpenAll(paths, _places, _borders);

    /// <summary>What a picture means for a scenario on a day.</summary>
    /// <param name="picture">The picture as of that day.</param>
    /// <param name="scenario">What is asked.</param>
    /// <param name="day">The day (UTC).</param>
    /// <param name="previous">The assessment to tell changes from; null for none.</param>
    public Assessment Assess(Picture picture, Scenario scenario, LocalDate day, Assessment? previous = null)
    {
        var assessor = new Assessor(scenario, _borders);
        assessor.Take(new EvidenceBook().Take(PictureStep.To(picture)));
        return assessor.Assess(day, previous);
    }

    /// <summary>The days of a scenario as known then.</summary>
    /// <param name="corpus">Reports, claims and corrections.</param>
    /// <param name="scenarios">What is asked.</param>
    /// <param name="steps">The days.</param>
    /// <param name="outcomes">What came of it; null for no score.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="told">Is told each day when it is assessed.</param>
    public Replay Replay(Corpus corpus, ScenarioSeries scenarios, ReplaySteps steps, Outcomes? outcomes, CancellationToken cancellation, Action<ReplayDay>? told = null) =>
        new ReplayRun(Grow(), corpus, scenarios, _borders).Run(steps, outcomes, told, cancellation);

    /// <summary>The brief of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="corpus">What it was fused from: the neighbours of evidence sentences come from its texts.</param>
    /// <param name="about">Which theatre opens it; null for the largest.</param>
    /// <param name="board">What it may mean for a scenario; null for none.</param>
    public Brief Compose(Picture picture, Corpus corpus, string? about, Assessment? board = null) =>
        BriefComposer.Compose(picture, Texts(corpus), new BriefOptions { About = about, Outlines = Outlines, Board = board });

    /// <summary>Its beginning alone: see <see cref="BriefComposer.Lead"/>.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="corpus">What it was fused from.</param>
    /// <param name="about">Which theatre; null for the largest.</param>
    public static Brief Lead(Picture picture, Corpus corpus, string? about) => BriefComposer.Lead(picture, Texts(corpus), new BriefOptions { About = about });

    /// <summary>The page of a replay, as one HTML file.</summary>
    public string ReplayPage(Replay replay) => Publishing.ReplayPage.Write(replay, Outlines);

    /// <summary>Coasts and borders for maps.</summary>
    public BorderOutlines Outlines => new BorderOutlines(_borders);

    /// <summary>What is open, for people.</summary>
    public string Describe() =>
        $"languages {string.Join(", ", _languages.Order(StringComparer.Ordinal))}; {_places.Count:N0} places";

    public void Dispose() => _places.Dispose();

    private static Func<string, string?> Texts(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal).GetValueOrDefault;
    }

    private static T Open<T>(string file, Func<string, T> open)
    {
        try
        {
            return open(file);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InstallationException($"{file}: {trouble.Message.TrimEnd('.')}", "Start the program by ./vedette, which compiles the gazetteer.");
        }
    }
}
