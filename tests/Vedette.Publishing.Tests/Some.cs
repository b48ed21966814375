using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>Small pictures by hand: reports, claims and what fusion makes of them.</summary>
internal sealed class Some
{
    private readonly List<PictureReport> reports = [];
    private readonly List<Claim> claims = [];
    private readonly List<Assertion> assertions = [];
    private readonly List<Question> questions = [];
    private readonly List<Site> sites = [];
    private readonly List<RegisterEntry> register = [];
    private readonly List<CalendarEntry> calendar = [];
    private readonly List<Disagreement> disagreements = [];
    private readonly List<Copy> copies = [];
    private readonly List<Theatre> more = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> superseded = new(StringComparer.Ordinal);
    private string title = "Ruritanian forces near Grenzland";

    /// <summary>A picture of an invented build-up with every kind of claim.</summary>
    public static Some BuildUp()
    {
        var some = new Some();
        var wire = some.Report("Harbour Wire", "Count rises", "2031-05-04");
        var copy = some.Report("Cape Gazette", "Count rises again", "2031-05-05");
        var bulletin = some.Report("Lantern Desk", "Bulletin 7", "2031-05-06");
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", "Ministry of Defence of Grenzland", 61_500, "2031-05-03", [wire, copy]);
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", "Allied official (unnamed)", 48_000, "2031-05-04", [bulletin]);
        some.Figure("q-planned", ForceStatus.Planned, "personnel", "near Grenzland", "Allied official (unnamed)", 132_000, "2031-07/2031-08", [bulletin], Comparator.UpTo);
        some.Figure("q-historic", ForceStatus.Historic, "personnel", "near Grenzland", "Lantern Desk", 30_000, "2029-04", [bulletin]);
        some.SeenAt("Altmark", SiteState.Growing, 52.1, 31.2, 4, "2031-05-02", "Lantern Desk", bulletin);
        some.SeenAt("Nowhere Ford", SiteState.New, null, null, null, "2031-05-02", "Lantern Desk", bulletin);
        some.Says(StatementKind.Demand, "Government of Ruritania", "Grenzland", "withdraw the radar", "if it wants calm", wire);
        some.Meets("call", ["Ruritania", "Grenzland"], EventTense.Scheduled, "2031-05-09", wire);
        return some;
    }

    public Some Titled(string words)
    {
        title = words;
        return this;
    }

    public ReportReference Report(string? outlet, string? heading, string? published, bool constructed = false)
    {
        var id = "r-" + (reports.Count + 1).ToString("D4", CultureInfo.InvariantCulture);
        var reference = new ReportReference(id, $"{id}.txt", $"https://example.org/{id}", outlet, heading, published is null ? null : Date(published), published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata, "en", new string('0', 64));
        reports.Add(new PictureReport(reference, reference.Published, 1, constructed));
        texts[id] = "The sentence before. ";
        return reference;
    }

    public Assertion Figure(
        string question, ForceStatus status, string counted, string scope, string origin, double number, string asOf,
        IReadOnlyList<ReportReference> carriers, Comparator comparator = Comparator.Exactly, Modality modality = Modality.Reported, string? words = null)
    {
        var (low, high, point) = comparator switch
        {
            Comparator.UpTo or Comparator.FewerThan => ((double?)null, (double?)number, (double?)null),
            Comparator.AtLeast or Comparator.MoreThan => (number, null, null),
            Comparator.Range => (number * 0.8, number, null),
            _ => (number, number, (double?)number),
        };
        var members = new List<Member>();
        foreach (var report in carriers)
        {
            var shown = number.ToString("#,##0", CultureInfo.InvariantCulture);
            var sentence = words ?? $"{(origin.Length > 0 ? origin : "This desk")} counts {shown} of them there.";
            var evidence = Write(report, sentence);
            var at = words is null ? sentence.IndexOf(shown, StringComparison.Ordinal) : 0;
            var key = new Span(evidence.Start + at, evidence.Start + at + (words is null ? shown.Length : sentence.Length), words is null ? shown : sentence);
            var claim = Add(new Claim
            {
                Id = NextId(), Kind = ClaimKind.ForceEstimate, Report = report, Evidence = evidence,
                Attribution = origin.Length > 0 ? new Attribution([new Source(origin, SourceKind.Government)]) : Attribution.OwnVoice,
                Modality = modality, AsOf = At(asOf), Actor = "Ruritania", Counted = counted, Status = status,
                Quantity = new Quantity(low, high, point, comparator, false, key), Confidence = 0.87, Rules = ["quantity.number", "attribution.verb"],
            });
            members.Add(new Member(claim.Id, report.Id, report.Path, key.Start, key.End, members.Count == 0 ? Carrier.Original : Carrier.Verbatim));
        }

        var lead = claims.First(claim => claim.Id == members[0].Claim);
        var assertion = new Assertion("a-" + lead.Id, question, new AssertionOrigin(origin, origin.Length > 0 ? origin : null, SourceKind.Government), lead.Quantity, modality, lead.AsOf, members, null, "Same words.");
        assertions.Add(assertion);
        var known = questions.FindIndex(item => item.Id == question);
        var voices = origin.Length > 0 ? new[] { origin } : [];
        if (known < 0) questions.Add(new Question(question, "t-rur-gre", "l-" + question, "Ruritania", scope, counted, status, Date(asOf), [assertion.Id], voices));
        else questions[known] = questions[known] with { Assertions = [.. questions[known].Assertions, assertion.Id], Origins = [.. questions[known].Origins, .. voices] };
        return assertion;
    }

    public Some Supersede(Assertion assertion)
    {
        superseded.Add(assertion.Id);
        return this;
    }

    public Claim SeenAt(string name, SiteState? state, double? lat, double? lon, double? radius, string asOf, string origin, ReportReference report, DistanceCheck? distance = null, StatedDistance? stated = null)
    {
        var evidence = Write(report, $"{origin} shows a camp at {name}.");
        var claim = Add(new Claim
        {
            Id = NextId(), Kind = ClaimKind.SiteObservation, Report = report, Evidence = evidence, Actor = "Ruritania",
            Attribution = new Attribution([new Source(origin, SourceKind.Investigators)]), Modality = Modality.Reported, AsOf = At(asOf), State = state, Site = "camp",
            Places = [new ClaimPlace(evidence, PlaceRole.At, name, Lat: lat, Lon: lon, RadiusKm: radius, Distance: stated)], Confidence = 0.8,
        });
        sites.Add(new Site("s-" + sites.Count, name, lat, lon, radius, null, "t-rur-gre", [new SiteEntry(claim.Id, state, claim.AsOf, origin, distance)], ["T-90M"]));
        return claim;
    }

    public Claim Says(StatementKind kind, string speaker, string? addressee, string words, string? condition, ReportReference report)
    {
        var sentence = $"{speaker} said: {words}{(condition is null ? "" : ", " + condition)}.";
        var evidence = Write(report, sentence);
        Span? Part(string? text) => text is null ? null : new Span(evidence.Start + sentence.IndexOf(text, StringComparison.Ordinal), evidence.Start + sentence.IndexOf(text, StringComparison.Ordinal) + text.Length, text);
        var claim = Add(new Claim
        {
            Id = NextId(), Kind = ClaimKind.Statement, Report = report, Evidence = evidence, Actor = "Ruritania", Statement = kind, Speaker = speaker, Addressee = addressee,
            Attribution = new Attribution([new Source(speaker, SourceKind.Government)]), Modality = Modality.Reported, AsOf = Interval.Unknown, Condition = Part(condition), Consequence = Part(words), Confidence = 0.7,
        });
        register.Add(new RegisterEntry("i-" + claim.Id, kind, speaker, addressee, [claim.Id]));
        return claim;
    }

    public Claim Meets(string kind, IReadOnlyList<string> who, EventTense tense, string when, ReportReference report)
    {
        var claim = Add(new Claim
        {
            Id = NextId(), Kind = ClaimKind.DiplomaticEvent, Report = report, Evidence = Write(report, "They will talk."), Actor = "Ruritania",
            Attribution = Attribution.OwnVoice, Modality = Modality.Asserted, AsOf = At(when), Event = kind, Participants = who, Tense = tense, Confidence = 0.7,
        });
        calendar.Add(new CalendarEntry("e-" + claim.Id, kind, who, claim.AsOf, tense, [claim.Id]));
        return claim;
    }

    public Some Differ(RelationKind kind, string why, params Assertion[] sides)
    {
        disagreements.Add(new Disagreement("d-" + disagreements.Count, sides[0].Question, [.. sides.Select(side => side.Id)], kind, why));
        return this;
    }

    public Some Copied(ReportReference copy, ReportReference original, Carrier relation, params string[] changed)
    {
        copies.Add(new Copy(copy.Id, original.Id, relation, 0.9, changed));
        return this;
    }

    public Some Theatre(Theatre theatre)
    {
        more.Add(theatre);
        return this;
    }

    public string? Text(string report) => texts.GetValueOrDefault(report);

    public Picture Picture() => new()
    {
        AsOf = reports.Select(report => report.Reference.Published).OfType<Edtf>().OrderBy(date => date.Text, StringComparer.Ordinal).LastOrDefault(),
        Extractor = "vedette test",
        Theatres = claims.Count == 0 ? [] : [new Theatre("t-rur-gre", "Ruritania", "Grenzland", title, [.. questions.Select(question => question.Id)], claims.Count), .. more],
        Reports = reports, Claims = claims, Questions = questions, Assertions = assertions,
        Estimates = [.. questions.Select(question => new Estimate(question.Id, [], null, null, [.. question.Assertions.Where(id => !superseded.Contains(id))]))],
        Sites = sites,
        Origins = [.. assertions.Where(assertion => assertion.Origin.Name.Length > 0).GroupBy(assertion => assertion.Origin.Name, StringComparer.Ordinal).Select(group => new Origin("o-" + group.Key, group.Key, group.Key, SourceKind.Government, null, [.. group.Select(assertion => assertion.Id)], group.Sum(assertion => assertion.Members.Count)))],
        Copies = copies, Relations = [], Disagreements = disagreements, Register = register, Calendar = calendar,
    };

    public Brief Brief(BriefOptions? options = null) => BriefComposer.Compose(Picture(), Text, options);

    public static Edtf Date(string text) => Edtf.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    private static Interval At(string? text) => text is null || text.Length == 0 ? Interval.Unknown : new Interval(Date(text), DateBasis.Explicit);

    private Span Write(ReportReference report, string sentence)
    {
        var start = texts[report.Id].Length;
        texts[report.Id] += sentence + " ";
        return new Span(start, start + sentence.Length, sentence);
    }

    private Claim Add(Claim claim)
    {
        claims.Add(claim);
        return claim;
    }

    private string NextId() => "c-" + (claims.Count + 1).ToString("D4", CultureInfo.InvariantCulture);
}
