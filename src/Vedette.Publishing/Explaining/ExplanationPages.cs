using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes the page of each sort of thing.</summary>
internal sealed class ExplanationPages(Picture picture)
{
    private const int MostQuoted = 300;

    private readonly Dictionary<string, Claim> _claims = picture.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Assertion> _assertions = picture.Assertions.ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _questions = picture.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, PictureReport> _reports = picture.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The page; null where the picture has no such id.</summary>
    public IReadOnlyList<string>? ById(string id)
    {
        if (_assertions.TryGetValue(id, out var assertion)) return [.. Of(assertion)];
        if (_claims.TryGetValue(id, out var claim)) return [.. Of(claim)];
        if (_questions.TryGetValue(id, out var question)) return [.. Of(question)];
        if (_reports.TryGetValue(id, out var report)) return [.. Of(report)];
        if (picture.Sites.FirstOrDefault(s => s.Id == id) is { } site) return [.. Of(site)];
        if (picture.Origins.FirstOrDefault(o => o.Id == id) is { } origin) return [.. Of(origin)];
        if (picture.Register.FirstOrDefault(r => r.Id == id) is { } entry) return [.. Of(entry)];
        if (picture.Calendar.FirstOrDefault(e => e.Id == id) is { } meeting) return [.. Of(meeting)];
        return picture.Gauges.FirstOrDefault(g => g.Id == id) is { } gauge ? [.. Of(gauge)] : null;
    }

    private IEnumerable<string> Of(Assertion assertion)
    {
        yield return Headline(assertion);
        if (assertion.Question is { } question && _questions.TryGetValue(question, out var asked))
            yield return $"  question    {asked.Id}: {asked.Force}, {asked.Scope}, {asked.Counted.Replace('_', ' ')}, {Word(asked.Status)}";
        yield return $"  origin      {Name(assertion.Origin)}" + (assertion.Origin.Independent is { } party && party != assertion.Origin.Name ? $", one party with {party}" : "");
        if (assertion.Relays.Count > 0) yield return $"  relays      {string.Join(", ", assertion.Relays)}";
        yield return $"  one because {assertion.Rationale}" + (assertion.AssumedSame ? " (assumed same)" : "");
        if (assertion.Grade is { } grade)
        {
            yield return $"  source {grade.Reliability}    {grade.ReliabilityReason}";
            yield return $"  claim {grade.Credibility}     {grade.CredibilityReason}";
        }
        if (assertion.Base is { } whole)
            yield return $"  a share     {whole.Share.ToString("0.###", CultureInfo.InvariantCulture)} of {Figures.Number(whole.Whole)} ({whole.Assertion})";
        yield return $"  carried by  {Figures.Count(assertion.Members.Select(m => m.Report).Distinct(StringComparer.Ordinal).Count(), "report")}, which add no origin";
        foreach (var member in assertion.Members)
            foreach (var line in Of(member))
                yield return "    " + line;
        foreach (var relation in picture.Relations.Where(r => r.A == assertion.Id || r.B == assertion.Id))
            yield return $"  {Arrow(relation, assertion.Id)} {Headline(_assertions[relation.A == assertion.Id ? relation.B : relation.A])} ({relation.Why})";
    }

    private IEnumerable<string> Of(Member member)
    {
        yield return $"{Word(member.Carrier),-9} {Title(member.Report)}, {member.Start}-{member.End}" + (member.Changed is { } changed ? $"; changed {changed}" : "");
        if (!_claims.TryGetValue(member.Claim, out var claim)) yield break;
        yield return $"          “{Quotes.Short(claim.Evidence.Text, MostQuoted)}”";
        yield return $"          {Chain(claim)}; {claim.Id}";
    }

    private IEnumerable<string> Of(Claim claim)
    {
        yield return $"{claim.Id}: {Word(claim.Kind)} in {Title(claim.Report.Id)}";
        yield return $"  “{Quotes.Short(claim.Evidence.Text, MostQuoted)}” ({claim.Evidence.Start}-{claim.Evidence.End})";
        yield return $"  said by    {Chain(claim)}, {Word(claim.Modality)}";
        yield return $"  as of      {claim.AsOf.Edtf?.Text ?? "not known"} ({Word(claim.AsOf.Basis)})";
        foreach (var place in claim.Places)
            yield return $"  place      {Word(place.Role)} {place.Name ?? place.Span.Text}" + (place.GazetteerId is { } id ? $" ({id})" : ", not located");
        yield return $"  read by    {string.Join(", ", claim.Rules)}; sure {claim.Confidence.ToString("0.##", CultureInfo.InvariantCulture)}";
        foreach (var home in picture.Assertions.Where(a => a.Members.Any(m => m.Claim == claim.Id)))
            yield return $"  part of    {Headline(home)}";
    }

    private IEnumerable<string> Of(Question question)
    {
        yield return $"{question.Id}: {question.Force}, {question.Scope}, {question.Counted.Replace('_', ' ')}, {Word(question.Status)}, {question.Window?.Text ?? "no day known"}";
        yield return $"  independent origins {question.Origins.Count}: {string.Join(", ", question.Origins)}";
        if (picture.Estimates.FirstOrDefault(e => e.Question == question.Id) is { } estimate)
            yield return $"  envelope   {End(estimate.Low)} to {End(estimate.High)}, from {string.Join(", ", estimate.Current)}";
        foreach (var assertion in question.Assertions.Select(a => _assertions[a]))
            yield return "  " + Headline(assertion);
        foreach (var gauge in picture.Gauges.Where(g => g.Plan == question.Id || g.Present == question.Id))
            yield return "  " + Line(gauge);
    }

    private IEnumerable<string> Of(Site site)
    {
        var where = site.Lat is { } lat && site.Lon is { } lon
            ? string.Create(CultureInfo.InvariantCulture, $"{lat:0.00}, {lon:0.00}, within {site.RadiusKm:0.#} km{(site.OnlyNear ? " (known only as near)" : "")}")
            : "not located";
        yield return $"{site.Id}: {site.Name}, {where}";
        yield return $"  names      {string.Join(", ", site.Names)}";
        if (site.Related.Count > 0) yield return $"  with       {string.Join(", ", site.Related)}";
        yield return $"  state      {(site.State is { } state ? Word(state) : "nobody tells one")}; first seen {site.FirstSeen?.Text ?? "not known"}, last seen {site.LastSeen?.Text ?? "not known"}";
        yield return $"  origins    {(site.Origins.Count > 0 ? string.Join(", ", site.Origins) : "nobody is named who knows it")}";
        foreach (var stage in site.Stages)
            yield return $"  {Word(stage.State),-10} {stage.From?.Text ?? "no day"} to {stage.To?.Text ?? "no day"}: {(stage.Origins.Count > 0 ? string.Join(", ", stage.Origins) : "own voice")} ({string.Join(", ", stage.Claims)})";
        foreach (var item in site.Appearances)
            yield return $"  equipment  {item.Item.Replace('_', ' ')}: first {item.FirstSeen?.Text ?? "no day"}, last {item.LastSeen?.Text ?? "no day"}{(item.IsNew ? ", new here" : "")} ({item.Claim})";
        foreach (var entry in site.Observations)
        {
            if (entry.Distance is { } distance)
                yield return string.Create(CultureInfo.InvariantCulture, $"  distance   stated {distance.StatedKm:0.#} km, map {distance.MapKm:0.#} km to the {distance.Line}: {(distance.Consistent ? "holds" : "does not fit")} ({entry.Claim})");
            if (_claims.TryGetValue(entry.Claim, out var claim))
                yield return $"    {entry.AsOf.Edtf?.Text ?? "no day"} {(entry.Origin.Length > 0 ? entry.Origin : "own voice")}: “{Quotes.Short(claim.Evidence.Text, MostQuoted)}” ({Title(claim.Report.Id)})";
        }
    }

    private IEnumerable<string> Of(Origin origin)
    {
        yield return $"{origin.Id}: {origin.Name}, source {origin.Reliability} ({origin.ReliabilityReason}), carried by {Figures.Count(origin.Carriers, "report")}";
        if (origin.Record is { } record)
            yield return $"  record     {record.Confirmed} confirmed, {record.Contradicted} contradicted, {record.TakenBack} taken back";
        foreach (var assertion in origin.Assertions.Select(a => _assertions[a])) yield return "  " + Headline(assertion);
    }

    private IEnumerable<string> Of(PictureReport report)
    {
        yield return $"{report.Id}: {Title(report.Id)}, {Figures.Count(report.Claims, "claim")}";
        foreach (var copy in picture.Copies.Where(c => c.A == report.Id || c.B == report.Id))
        {
            yield return copy.A == report.Id ? $"  {Word(copy.Relation)} copy of {Title(copy.B)} ({copy.Score.ToString("0.###", CultureInfo.InvariantCulture)})" : $"  copied by {Title(copy.A)}, {Word(copy.Relation)}";
            if (copy.A == report.Id)
                foreach (var change in copy.Changes)
                    yield return $"    {Word(change.Class).Replace('_', ' ')}: {change.What} “{change.From}” told as “{change.To}” ({change.Start}-{change.End})";
        }
        foreach (var assertion in picture.Assertions.Where(a => a.Members.Any(m => m.Report == report.Id))) yield return "  " + Headline(assertion);
    }

    private IEnumerable<string> Of(RegisterEntry entry)
    {
        yield return $"{entry.Id}: {entry.Speaker ?? "nobody named"}{(entry.Addressee is { } to ? $" to {to}" : "")}, {Word(entry.Kind).Replace('_', ' ')}, {Word(entry.Specificity)}, {entry.Said?.Text ?? "no day known"}";
        if (entry.Condition is { } condition) yield return $"  if         “{Quotes.Short(condition, MostQuoted)}”";
        if (entry.Consequence is { } consequence) yield return $"  then       “{Quotes.Short(consequence, MostQuoted)}”";
        foreach (var reply in entry.Replies) yield return $"  reply      {reply.Speaker}: {Word(reply.Kind).Replace('_', ' ')} ({reply.Entry})";
        foreach (var line in Quoted(entry.Claims)) yield return line;
    }

    private IEnumerable<string> Of(CalendarEntry entry)
    {
        yield return $"{entry.Id}: {entry.Event} of {string.Join(", ", entry.Participants)}, {entry.When.Edtf?.Text ?? "no day known"}, {Word(entry.Tense)}{(entry.Disputed ? ", disputed" : "")}";
        foreach (var account in entry.Accounts)
        {
            yield return $"  {(account.Side.Length > 0 ? account.Side : "the reports themselves")}, {Word(account.Stance)}";
            foreach (var line in Quoted(account.Claims)) yield return "  " + line;
        }
    }

    private IEnumerable<string> Of(Gauge gauge)
    {
        yield return Line(gauge);
        foreach (var question in new[] { gauge.Plan, gauge.Present })
            foreach (var line in Of(_questions[question])) yield return "  " + line;
    }

    private IEnumerable<string> Quoted(IEnumerable<string> claims) =>
        claims.Where(_claims.ContainsKey).Select(id => _claims[id]).Select(c => $"    “{Quotes.Short(c.Evidence.Text, MostQuoted)}” ({Title(c.Report.Id)}; {c.Id})");

    private static string Line(Gauge gauge) =>
        $"{gauge.Id}: planned {End(gauge.PlanLow)} to {End(gauge.PlanHigh)}, present {End(gauge.PresentLow)} to {End(gauge.PresentHigh)} {Counting.Many(gauge.Counted)}: {Percent(gauge.ShareLow)} to {Percent(gauge.ShareHigh)}";

    private string Headline(Assertion assertion) =>
        $"{assertion.Id}: {What(assertion)} ({Name(assertion.Origin)}, {assertion.AsOf.Edtf?.Text ?? "no day known"})";

    private string What(Assertion assertion)
    {
        if (assertion.Quantity is not { } quantity)
            return $"{assertion.Site}{(assertion.State is { } state ? ", " + Word(state) : "")}";
        var counted = _claims.TryGetValue(assertion.Members[0].Claim, out var claim) ? claim.Counted : null;
        return $"{(assertion.Modality == Modality.Denied ? "denies " : "")}{Figures.Words(quantity)} {Counting.Many(counted)}";
    }

    private string Title(string report) =>
        _reports.TryGetValue(report, out var found)
            ? $"{found.Reference.Outlet ?? found.Reference.Path ?? report}, {found.Reference.Published?.Text ?? "not dated"}{(found.Reference.Outlet is not null && found.Reference.Path is { } path ? $" [{path}]" : "")}"
            : report;

    private static string Name(AssertionOrigin origin) => origin.Name.Length > 0 ? origin.Name : "the report's own voice";

    private static string Chain(Claim claim) =>
        claim.Attribution.Chain.Count == 0 ? "own voice" : string.Join(" ← ", claim.Attribution.Chain.Select(s => s.Name));

    private static string Arrow(Relation relation, string id) => relation.Kind switch
    {
        RelationKind.SupersededBy => relation.A == id ? "superseded by" : "supersedes",
        RelationKind.PartOf => relation.A == id ? "part of" : "contains",
        RelationKind.DamagedCopy => relation.A == id ? "damaged copy of" : "damaged as",
        _ => Word(relation.Kind).Replace('_', ' '),
    };

    private static string End(double? number) => number is { } n ? Figures.Number(n) : "open";

    private static string Percent(double? share) => share is { } s ? s.ToString("0 %", CultureInfo.InvariantCulture) : "open";

    private static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
