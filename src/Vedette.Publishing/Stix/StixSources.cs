using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Who says it, where, in which report: identities, locations, reports; and what an assessment makes of it.</summary>
internal sealed class StixSources(StixWriter writer, Edition edition, Holdings holdings)
{
    private readonly Dictionary<string, SourceKind> _kinds = Kinds(edition.Picture);

    /// <summary>When a report became known, and the instant of the edition where that is not known.</summary>
    public Instant Known(string reportId, Holdings? of = null) =>
        (of ?? holdings).KnownDay(reportId) is { } day ? day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : edition.At;

    /// <summary>The names of all who say something, each once.</summary>
    public static IEnumerable<string> Names(IEnumerable<Finding> findings) => findings.Select(f => f.Origin).Distinct(StringComparer.Ordinal);

    public static string IdentityOf(Finding finding) => StixIds.Of("identity", "origin:" + finding.Origin);

    public static string LocationOf(string site) => StixIds.Of("location", site);

    public void Identity(string name)
    {
        var began = First(edition.Picture);
        writer.Begin("identity", "origin:" + name, began, began, edition.Constructed);
        writer.Text("name", name.Length > 0 ? name : "unnamed");
        writer.Text("identity_class", _kinds.GetValueOrDefault(name, SourceKind.Unknown) switch
        {
            SourceKind.Person or SourceKind.Analyst => "individual",
            SourceKind.Unknown or SourceKind.Anonymous => "unknown",
            _ => "organization",
        });
        writer.End();
    }

    public void Location(Site site, bool revoked)
    {
        var known = site.Observations.Select(o => holdings.ClaimKnown(o.Claim)).OfType<LocalDate>().ToList();
        var first = known.Count > 0 ? known.Min().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : edition.At;
        var last = revoked ? edition.At : known.Count > 0 ? known.Max().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : edition.At;
        writer.Begin("location", site.Id, Instant.Min(first, last), last, edition.Constructed, revoked);
        writer.Text("name", site.Name);
        writer.Text("description", $"{(edition.Constructed ? "EXERCISE. " : "")}State: {(site.State is { } state ? Plain.Word(state) : "not told")}. Equipment: {(site.Equipment.Count > 0 ? string.Join(", ", site.Equipment) : "none told")}. Independent origins: {site.Origins.Count}.");
        if (Spot.Of(site.Lat, site.Lon, site.RadiusKm) is { } spot)
        {
            writer.Json.WriteNumber("latitude", spot.Lat);
            writer.Json.WriteNumber("longitude", spot.Lon);
            writer.Json.WriteNumber("precision", spot.RadiusKm * 1000);
        }
        if (site.Country is { } country) writer.Text("country", country);
        else if (Spot.Of(site.Lat, site.Lon, site.RadiusKm) is null) writer.Text("region", "not located");
        writer.Labels(site.State is { } told ? [$"vedette:site-state=\"{Plain.Word(told)}\""] : []);
        writer.End();
    }

    /// <summary>The reports that carry findings, and those that carry none; a copy also has a relationship to what it copies.</summary>
    public IEnumerable<Action> Reports(IReadOnlyList<Finding> findings)
    {
        var carried = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var finding in findings)
            foreach (var report in finding.Reports)
            {
                if (!carried.TryGetValue(report, out var notes)) carried[report] = notes = [];
                notes.Add(StixFindings.NoteOf(finding.Id));
            }
        var delta = Deltas.Reports(edition);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in edition.Since is null ? edition.Picture.Reports : [.. delta.Upsert.UnionBy(edition.Picture.Reports.Where(r => carried.ContainsKey(r.Id)), r => r.Id, StringComparer.Ordinal)])
        {
            written.Add(report.Id);
            yield return () => Report(report, carried.GetValueOrDefault(report.Id), revoked: false);
        }
        foreach (var copy in edition.Picture.Copies.Where(c => written.Contains(c.A) && written.Contains(c.B))) yield return () => Copy(copy);
        foreach (var gone in delta.Removed) yield return () => Report(gone, null, revoked: true);
    }

    public void Board(Assessment board)
    {
        foreach (var hypothesis in board.Hypotheses)
        {
            var day = Moment.Last(board.AsOf) ?? edition.At;
            writer.Begin("note", $"hypothesis:{board.Scenario.Id}:{hypothesis.Id}", day, day, edition.Constructed);
            writer.Text("abstract", board.Scenario.Question);
            writer.Text("content", $"{(edition.Constructed ? "EXERCISE. " : "")}{hypothesis.Title}: {ProbabilityWords.Describe(hypothesis.Word)}; confidence {Plain.Word(board.Confidence.Level)}.");
            writer.Labels(StixLabels.Of(hypothesis, board.Confidence.Level));
            writer.Refs("object_refs", [StixIds.Producer]);
            writer.End();
        }
    }

    private void Report(PictureReport report, List<string>? notes, bool revoked)
    {
        var known = Moment.Start(report.KnownAt) ?? edition.At;
        writer.Begin("report", report.Id, known, revoked ? edition.At : known, report.Constructed, revoked);
        writer.Text("name", new[] { report.Reference.Title, report.Reference.Outlet, report.Reference.Path, report.Id }.First(n => !string.IsNullOrEmpty(n)));
        writer.Text("description", $"{(report.Constructed ? "EXERCISE. " : "")}{report.Reference.Outlet ?? "outlet not known"}");
        writer.Json.WriteString("published", Moment.Millis(Moment.Start(report.Reference.Published) ?? known));
        if (report.Reference.Language is { Length: > 1 } language && language != "und") writer.Text("lang", language);
        writer.Refs("object_refs", notes is { Count: > 0 } ? notes : [StixIds.Producer]);
        writer.Json.WriteStartArray("external_references");
        writer.Json.WriteStartObject();
        writer.Text("source_name", "vedette");
        writer.Text("external_id", report.Id);
        if (Uri.TryCreate(report.Reference.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") writer.Json.WriteString("url", address.AbsoluteUri);
        if (report.Reference.Sha256.Length == 64)
        {
            writer.Json.WriteStartObject("hashes");
            writer.Json.WriteString("SHA-256", report.Reference.Sha256);
            writer.Json.WriteEndObject();
        }
        writer.Json.WriteEndObject();
        writer.Json.WriteEndArray();
        writer.End();
    }

    private void Copy(Copy copy)
    {
        var known = Instant.Max(Known(copy.A), Known(copy.B));
        writer.Begin("relationship", "copy:" + copy.Id, known, known, holdings.IsConstructed(copy.A));
        writer.Text("relationship_type", copy.Relation == Carrier.Verbatim ? "duplicate-of" : "derived-from");
        writer.Text("description", $"{Plain.Word(copy.Relation)} copy{(copy.Changed.Count > 0 ? ": " + string.Join("; ", copy.Changed) : "")}");
        writer.Json.WriteString("source_ref", StixIds.Of("report", copy.A));
        writer.Json.WriteString("target_ref", StixIds.Of("report", copy.B));
        writer.End();
    }

    private static Instant First(Picture picture) =>
        picture.Reports.Select(r => Moment.Start(r.KnownAt)).OfType<Instant>().DefaultIfEmpty(Instant.FromUtc(2021, 1, 1, 0, 0)).Min();

    private static Dictionary<string, SourceKind> Kinds(Picture picture)
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (var origin in picture.Origins) kinds.TryAdd(Plain.Text(origin.Name), origin.Kind);
        return kinds;
    }
}
