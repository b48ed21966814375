using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The columns of each table; the first is always the id.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn<Claim>> Claims(Holdings holdings)
    {
        var assertions = new Dictionary<string, Assertion>(StringComparer.Ordinal);
        foreach (var assertion in holdings.Picture.Assertions)
            foreach (var member in assertion.Members) assertions.TryAdd(member.Claim, assertion);
        return
        [
            new("id", c => c.Id), new("kind", c => Word(c.Kind)), new("evidence", c => c.Evidence.Text),
            new("origin", c => c.Attribution.Origin?.Name), new("chain", c => List(c.Attribution.Chain.Select(s => s.Name))), new("modality", c => Word(c.Modality)),
            new("actor", c => c.Actor), new("target", c => c.Target),
            new("counted", c => c.Counted), new("status", c => Word(c.Status)), new("low", c => Number(c.Quantity?.Low)), new("high", c => Number(c.Quantity?.High)),
            new("point", c => Number(c.Quantity?.Point)), new("comparator", c => Word(c.Quantity?.Comparator)), new("vague", c => c.Quantity?.Vague == true ? "yes" : ""),
            new("unit", c => c.Unit), new("site", c => c.Site), new("state", c => Word(c.State)),
            new("equipment", c => List(c.Equipment?.Select(e => e.Name ?? e.Category) ?? [])), new("activity", c => c.Activity), new("direction", c => Word(c.Direction)),
            new("statement", c => Word(c.Statement)), new("speaker", c => c.Speaker), new("addressee", c => c.Addressee), new("condition", c => c.Condition?.Text), new("consequence", c => c.Consequence?.Text),
            new("event", c => c.Event), new("participants", c => List(c.Participants ?? [])), new("tense", c => Word(c.Tense)),
            new("as_of", c => c.AsOf.Edtf?.Text), new("earliest", c => c.AsOf.Earliest), new("latest", c => c.AsOf.Latest),
            new("place", c => Main(c)?.Name ?? Main(c)?.Span.Text), new("place_id", c => Main(c)?.GazetteerId), new("country", c => Main(c)?.Country),
            new("lat", c => Number(Main(c)?.Lat)), new("lon", c => Number(Main(c)?.Lon)), new("radius_km", c => Number(Main(c)?.RadiusKm)), new("places", c => List(c.Places.Select(p => p.Name ?? p.Span.Text))),
            new("plover", c => EventCodes.Of(c)?.Plover), new("cameo", c => EventCodes.Of(c)?.Cameo is { } code ? "CAMEO:" + code : null),
            new("confidence", c => Number(c.Confidence)), new("admiralty", c => assertions.GetValueOrDefault(c.Id)?.Admiralty), new("assertion", c => assertions.GetValueOrDefault(c.Id)?.Id),
            new("report", c => c.Report.Id), new("path", c => c.Report.Path), new("outlet", c => c.Report.Outlet), new("title", c => c.Report.Title), new("published", c => c.Report.Published?.Text),
            new("url", c => c.Report.Url), new("language", c => c.Report.Language), new("start", c => Whole(c.Evidence.Start)), new("end", c => Whole(c.Evidence.End)),
            new("marking", c => Marks(holdings.IsConstructed(c.Report.Id))),
        ];
    }

    public static IReadOnlyList<CsvColumn<Assertion>> Assertions(Holdings holdings) =>
    [
        new("id", a => a.Id), new("question", a => a.Question), new("kind", a => Word(a.Kind)),
        new("origin", a => a.Origin.Name), new("independent", a => a.Origin.Independent), new("origin_kind", a => Word(a.Origin.Kind)), new("origin_country", a => a.Origin.Country),
        new("low", a => Number(a.Quantity?.Low)), new("high", a => Number(a.Quantity?.High)), new("point", a => Number(a.Quantity?.Point)), new("comparator", a => Word(a.Quantity?.Comparator)),
        new("modality", a => Word(a.Modality)), new("as_of", a => a.AsOf.Edtf?.Text), new("site", a => a.Site), new("state", a => Word(a.State)),
        new("reports", a => Whole(Scene.Carriers(a))), new("claims", a => List(a.Members.Select(m => m.Claim))), new("relays", a => List(a.Relays)),
        new("admiralty", a => a.Admiralty), new("source_reliability", a => a.Grade?.Reliability.ToString()), new("information_credibility", a => a.Grade is { } g ? Whole(g.Credibility) : null),
        new("evidence", a => a.Members.Select(m => holdings.Claim(m.Claim)).FirstOrDefault(c => c is not null)?.Evidence.Text), new("rationale", a => a.Rationale),
        new("marking", a => Marks(a.Members.Any(m => holdings.IsConstructed(m.Report)))),
    ];

    public static IReadOnlyList<CsvColumn<Estimate>> Estimates(Holdings holdings)
    {
        var questions = holdings.Picture.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        Question? Of(Estimate e) => questions.GetValueOrDefault(e.Question);
        var marks = Marks(holdings.Picture.Reports.Any(r => r.Constructed));
        return
        [
            new("question", e => e.Question), new("theatre", e => Of(e)?.Theatre), new("force", e => Of(e)?.Force), new("scope", e => Of(e)?.Scope), new("counted", e => Of(e)?.Counted),
            new("status", e => Word(Of(e)?.Status)), new("window", e => Of(e)?.Window?.Text), new("low", e => Number(e.Low)), new("high", e => Number(e.High)),
            new("origins", e => List(Of(e)?.Origins ?? [])), new("assertions", e => Of(e) is { } q ? Whole(q.Assertions.Count) : null), new("current", e => List(e.Current)),
            new("marking", _ => marks),
        ];
    }

    private static ClaimPlace? Main(Claim claim) =>
        (claim.Places.FirstOrDefault(p => p.Lat is not null) ?? claim.Places.FirstOrDefault()) is { } place ? Spot.Outgoing(place) : null;

    private static string Marks(bool constructed) => (constructed ? "EXERCISE; " : "") + Marking.Tlp;

    private static string List(IEnumerable<string> items) => string.Join("; ", items);

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Word<T>(T? value) where T : struct, Enum => value is { } v ? Plain.Word(v) : null;

    private static string Word<T>(T value) where T : struct, Enum => Plain.Word(value);
}
