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
        // Who is named stays the same however many reports name them.
        writer.Begin("identity", "origin:" + name, StixWriter.Beginning, StixWriter.Beginning, edition.Constructed);
        writer.Text("name", name.Length > 0 ? name : "unnamed");
        writer.Text("identity_class", _kinds.GetValueOrDefault(name, SourceKind.Unknown) switch
        {
            SourceKind.Person or SourceKind.Analyst => "individual",
            SourceKind.Unknown or SourceKind.Anonymous => "unknown",
            _ => "organization",
        });
        writer.End();
    }

    public void Location(Site site, Holdings of, StixVersion version)
    {
        var known = site.Observations.Select(o => of.ClaimKnown(o.Claim)).OfType<LocalDate>().ToList();
        var first = known.Count > 0 ? known.Min().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : edition.At;
        var last = known.Count > 0 ? known.Max().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : edition.At;
        writer.Begin("location", site.Id, Instant.Min(first, last), last, edition.Constructed, version);
        writer.Text("name", site.Name);
        writer.Text("description", $"{(edition.Constructed ? "EXERCISE. " : "")}State: {(site.State is { } state ? Plain.Word(state) : "not told")}. Equipment: {(site.Equipment.Count > 0 ? string.Join(", ", site.Equipment) : "none told")}. Independent origins: {site.Origins.Count}.");
        var spot = Spot.Of(site) is { IsArea: false } pin ? pin : null;
        if (spot is not null)
        {
            writer.Json.WriteNumber("latitude", spot.Lat);
            writer.Json.WriteNumber("longitude", spot.Lon);
            writer.Json.WriteNumber("precision", spot.RadiusKm * 1000);
        }
        if (site.Country is { } country) writer.Text("country", country);
        else if (spot is null) writer.Text("region", "not located");
        writer.Labels(site.State is { } told ? [$"vedette:site-state=\"{Plain.Word(told)}\""] : []);
        writer.End();
    }

    /// <summary>The reports that carry findings, and those that carry none; a copy also has a relationship to what it copies. Of a delta
    /// those that are new, or carry something that is new, changed or gone.</summary>
    /// <param name="touched">The findings whose reports are written.</param>
    public IEnumerable<Action> Reports(IEnumerable<Finding> touched)
    {
        var notes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var finding in holdings.Findings())
            foreach (var report in finding.Reports)
            {
                if (!notes.TryGetValue(report, out var all)) notes[report] = all = [];
                all.Add(StixFindings.NoteOf(finding.Id));
            }
        var delta = Deltas.Reports(edition);
        var wanted = delta.Upsert.Select(r => r.Id).Concat(touched.SelectMany(f => f.Reports)).ToHashSet(StringComparer.Ordinal);
        var had = edition.Since?.Reports.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var report in edition.Picture.Reports.Where(r => wanted.Contains(r.Id)))
            yield return () => Report(report, notes.GetValueOrDefault(report.Id), had?.Contains(report.Id) == true ? StixVersion.Next : StixVersion.First);
        foreach (var gone in delta.Removed) yield return () => Report(gone, null, StixVersion.Revoked);
        var copies = Deltas.Copies(edition);
        var copied = edition.Since?.Copies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var copy in copies.Upsert) yield return () => Copy(copy, holdings, copied?.Contains(copy.Id) == true ? StixVersion.Next : StixVersion.First);
        if (edition.Since is not { } since || copies.Removed.Count == 0) yield break;
        var before = new Holdings(since);
        foreach (var gone in copies.Removed) yield return () => Copy(gone, before, StixVersion.Revoked);
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

    private void Report(PictureReport report, List<string>? notes, StixVersion version)
    {
        var known = Moment.Start(report.KnownAt) ?? edition.At;
        writer.Begin("report", report.Id, known, known, report.Constructed, version);
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

    private void Copy(Copy copy, Holdings of, StixVersion version)
    {
        var known = Instant.Max(Known(copy.A, of), Known(copy.B, of));
        writer.Begin("relationship", "copy:" + copy.Id, known, known, of.IsConstructed(copy.A), version);
        writer.Text("relationship_type", copy.Relation == Carrier.Verbatim ? "duplicate-of" : "derived-from");
        writer.Text("description", $"{Plain.Word(copy.Relation)} copy{(copy.Changed.Count > 0 ? ": " + string.Join("; ", copy.Changed) : "")}");
        writer.Json.WriteString("source_ref", StixIds.Of("report", copy.A));
        writer.Json.WriteString("target_ref", StixIds.Of("report", copy.B));
        writer.End();
    }

    private static Dictionary<string, SourceKind> Kinds(Picture picture)
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (var origin in picture.Origins) kinds.TryAdd(Plain.Text(origin.Name), origin.Kind);
        return kinds;
    }
}
