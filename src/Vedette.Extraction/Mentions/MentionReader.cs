using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Names;
using Vedette.Extraction.Places;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction.Mentions;

/// <summary>Reads the mentions of a report in one language, whether or not a claim rests on them. Immutable and safe to share
/// between threads.</summary>
public sealed class MentionReader
{
    private const int MostCandidates = 10;

    private readonly LanguagePack _language;
    private readonly TimeReader _times;
    private readonly MeasureReader _measures;
    private readonly PlaceReader? _places;
    private readonly NameTagger? _tagger;

    /// <param name="language">The pack to read with.</param>
    /// <param name="places">The gazetteer; null reads no places.</param>
    /// <param name="borders">Legal borders; null reads without them.</param>
    /// <param name="tagger">The trained tagger of the language; null reads no people and organisations, and places by rules alone.</param>
    public MentionReader(LanguagePack language, PlaceIndex? places = null, Borders? borders = null, TaggerModel? tagger = null)
    {
        (_language, _times, _measures) = (language, new TimeReader(language), new MeasureReader(language));
        _tagger = tagger is null ? null : new NameTagger(tagger, language, places);
        _places = places is null ? null : new PlaceReader(language, places, borders);
    }

    /// <summary>The mentions of some kinds, by where they begin, shorter ones first; only an interval of time stands behind its
    /// last end, so that each of the three follows what it is made of. A number that is part of a date is no quantity; that of a length of time is.
    /// Read as they are asked for, section by section, and again whenever they are.</summary>
    /// <param name="report">The report; its date is what relative times count from.</param>
    /// <param name="kinds">Which kinds to read.</param>
    /// <param name="explain">Whether places come with the candidates that they were chosen from.</param>
    public IEnumerable<Mention> Read(Report report, IReadOnlySet<MentionKind> kinds, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(kinds);
        return Document.InSections(report, _language).SelectMany(section => In(section, kinds, explain));
    }

    private IEnumerable<Mention> In(Document document, IReadOnlySet<MentionKind> kinds, bool explain)
    {
        var mentions = new List<(int At, Mention Mention)>();
        if (kinds.Contains(MentionKind.Time) || kinds.Contains(MentionKind.Quantity))
        {
            var times = _times.ReadAll(document);
            if (kinds.Contains(MentionKind.Time)) Times(document.Report, times, mentions);
            if (kinds.Contains(MentionKind.Quantity)) Quantities(document, times, mentions);
        }
        if (kinds.Contains(MentionKind.Place) || kinds.Contains(MentionKind.Person) || kinds.Contains(MentionKind.Organisation)) Names(document, kinds, explain, mentions);
        return mentions.OrderBy(m => m.At).ThenBy(m => m.Mention.End).ThenByDescending(m => m.Mention.Start).ThenBy(m => m.Mention.Kind).Select(m => m.Mention);
    }

    private static void Times(Report report, List<TimeMention> times, List<(int At, Mention Mention)> mentions)
    {
        foreach (var time in times)
        {
            if (time is { Start: { } first, End: { } last } && first.Span.End <= last.Span.Start)
            {
                mentions.Add((first.Span.Start, Of(report, first)));
                mentions.Add((last.Span.Start, Of(report, last)));
                mentions.Add((last.Span.Start, Of(report, time)));
            }
            else
            {
                mentions.Add((time.Span.Start, Of(report, time)));
            }
        }
    }

    private static Mention Of(Report report, TimeMention time) => new(report.Reference.Path, MentionKind.Time, time.Span.Start, time.Span.End, time.Span.Text)
    {
        Time = new MentionTime(time.Value, Iso(time.Value?.Earliest), Iso(time.Value?.Latest), TypeOf(time), time.Timex),
    };

    /// <summary>"the past three weeks" is a length whose days are known.</summary>
    private static MentionTimeType TypeOf(TimeMention time) =>
        time is { Type: TimeType.Date, Timex: ['P', >= '0' and <= '9' or 'T' or 'X', ..] } ? MentionTimeType.Duration : (MentionTimeType)time.Type;

    private static string? Iso(NodaTime.LocalDate? day) => day is { } d ? Edtf.Iso(d) : null;

    private void Quantities(Document document, List<TimeMention> times, List<(int At, Mention Mention)> mentions)
    {
        var measures = new List<Measure>();
        foreach (var sentence in document.Sentences) _measures.Read(document, sentence, measures);
        var next = 0;
        foreach (var measure in measures)
        {
            while (next < times.Count && times[next].EndToken <= measure.FirstToken) next++;
            if (next < times.Count && times[next].FirstToken < measure.EndToken && !IsLength(times[next], measure)) continue;
            mentions.Add((measure.Start, new Mention(document.Report.Reference.Path, MentionKind.Quantity, measure.Start, measure.End, document.Text[measure.Start..measure.End]) { Quantity = measure.Value }));
        }
    }

    /// <summary>"three weeks" is a quantity as well; "3 May" is none.</summary>
    private static bool IsLength(TimeMention time, Measure measure) =>
        time.Type == TimeType.Duration || (time.Rule?.StartsWith("now|shift:+", StringComparison.Ordinal) == true && measure.EndToken == time.EndToken && measure.Value.Unit is not (null or "ordinal")) || (time.Timex is ['P', ..] && measure.Value.Unit is not (null or "ordinal"));

    private void Names(Document document, IReadOnlySet<MentionKind> kinds, bool explain, List<(int At, Mention Mention)> mentions)
    {
        IReadOnlyList<NameSpan> names = _tagger?.Tag(document) ?? [];
        var places = _places is null ? [] : _tagger is null ? _places.Read(document).Names() : _places.ReadAll(document, names);
        if (kinds.Contains(MentionKind.Place))
            foreach (var place in places) mentions.Add((place.Span.Start, Of(document, place, explain)));
        var taken = places.Select(p => (p.FirstToken, p.EndToken)).ToHashSet();
        foreach (var name in names)
        {
            var kind = name.Kind switch { EntityKind.Person => MentionKind.Person, EntityKind.Organisation => MentionKind.Organisation, _ => MentionKind.Place };
            // What turned out to be a place is nothing else.
            if (kind == MentionKind.Place || !kinds.Contains(kind) || taken.Contains((name.FirstToken, name.EndToken))) continue;
            var span = document.SpanOf(name.FirstToken, name.EndToken);
            mentions.Add((span.Start, new Mention(document.Report.Reference.Path, kind, span.Start, span.End, span.Text)));
        }
    }

    private static Mention Of(Document document, PlaceMention mention, bool explain) =>
        new(document.Report.Reference.Path, MentionKind.Place, mention.Span.Start, mention.Span.End, mention.Span.Text)
        {
            Place = new MentionPlace(mention.Place?.Lat, mention.Place?.Lon, mention.Place?.RadiusKm, mention.Place?.Id, mention.Place?.Country,
                mention.Sense == PlaceSense.Metonym, mention.Candidates is [{ Kind: NameKind.Demonym }, ..]) { Candidates = explain ? Candidates(mention) : null },
        };

    private static MentionCandidate[] Candidates(PlaceMention mention) =>
        [.. mention.Candidates.Take(MostCandidates).Select(c => new MentionCandidate(c.Place.Name, c.Place.Id, c.Place.Feature, c.Place.Country, c.Place.Lat, c.Place.Lon, c.Place.Population, c.Score))];
}
