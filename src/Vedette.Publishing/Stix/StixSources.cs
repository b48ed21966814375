using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Who says it, where, in which report: identities, locations, reports; and what an assessment makes of it.</summary>
internal sealed class StixSources(StixWriter writer, Edition edition, Holdings holdings)
{
    private readonly Dictionary<string, SourceKind> _kinds = Kinds(edition.Picture);

    /// <summary>When a report became known at the earliest, and <see cref="StixWriter.Beginning"/> where that is not known.</summary>
    public static Instant Known(string reportId, Holdings of) => Moment.Start(of.Report(reportId)?.KnownAt) ?? StixWriter.Beginning;

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

    public void Location(Site site, Holdings of, bool revoked)
    {
        var known = site.Observations.Select(o => of.Claim(o.Claim)).OfType<Claim>().Select(c => Known(c.Report.Id, of)).DefaultIfEmpty(StixWriter.Beginning).ToList();
        writer.Begin("location", site.Id, known.Min(), known.Max(), edition.Constructed, revoked);
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
        foreach (var report in edition.Picture.Reports.Where(r => wanted.Contains(r.Id)))
            yield return () => Report(report, notes.GetValueOrDefault(report.Id), revoked: false);
        foreach (var gone in delta.Removed) yield return () => Report(gone, null, revoked: true);
        var copies = Deltas.Copies(edition);
        foreach (var copy in copies.Upsert) yield return () => Copy(copy, holdings, revoked: false);
        if (edition.Since is not { } since || copies.Removed.Count == 0) yield break;
        var before = new Holdings(since);
        foreach (var gone in copies.Removed) yield return () => Copy(gone, before, revoked: true);
    }

    public void Board(Assessment board)
    {
        foreach (var hypothesis in board.Hypotheses)
        {
            writer.Begin("note", $"hypothesis:{board.Scenario.Id}:{hypothesis.Id}", StixWriter.Beginning, Moment.Last(board.AsOf) ?? edition.At, edition.Constructed);
            writer.Text("abstract", board.Scenario.Question);
            writer.Text("content", $"{(edition.Constructed ? "EXERCISE. " : "")}{hypothesis.Title}: {ProbabilityWords.Describe(hypothesis.Word)}; confidence {Plain.Word(board.Confidence.Level)}.");
            writer.Labels(StixLabels.Of(hypothesis, board.Confidence.Level));
            writer.Refs("object_refs", [StixIds.Producer]);
            writer.End();
        }
    }

    private void Report(PictureReport report, List<string>? notes, bool revoked)
    {
        var known = Moment.Start(report.KnownAt) ?? StixWriter.Beginning;
        writer.Begin("report", report.Id, known, known, report.Constructed, revoked);
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

    private void Copy(Copy copy, Holdings of, bool revoked)
    {
        var known = Instant.Max(Known(copy.A, of), Known(copy.B, of));
        writer.Begin("relationship", "copy:" + copy.Id, known, known, of.IsConstructed(copy.A), revoked);
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
