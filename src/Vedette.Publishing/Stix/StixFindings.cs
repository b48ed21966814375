using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What is said: notes, sightings, relations between notes, opinions.</summary>
internal sealed class StixFindings(StixWriter writer, Edition edition)
{
    private readonly HashSet<string> _sites = [.. edition.Picture.Sites.Select(s => s.Id), .. edition.Since?.Sites.Select(s => s.Id) ?? []];

    public static string NoteOf(string finding) => StixIds.Of("note", finding);

    public bool IsSighting(Finding finding) => finding.Assertion is { Site: { } site, State: not null } && _sites.Contains(site);

    public void Note(Finding finding, Holdings of, bool revoked)
    {
        var (first, last) = Times(finding, of);
        var constructed = finding.Reports.Any(of.IsConstructed);
        writer.Begin("note", finding.Id, first, last, constructed, revoked);
        writer.Text("abstract", $"{(constructed ? "EXERCISE. " : "")}{finding.Origin}: {Plain.Word(finding.Lead.Kind)}, {finding.Lead.AsOf.Edtf?.Text ?? "no day known"}, carried by {finding.Carriers}");
        writer.Text("content", finding.Text.Length > 0 ? finding.Text : "(no text)");
        if (finding.Origin.Length > 0) writer.Refs("authors", [finding.Origin]);
        var refs = new List<string> { StixSources.IdentityOf(finding) };
        if (finding.Assertion?.Site is { } site && _sites.Contains(site)) refs.Add(StixSources.LocationOf(site));
        writer.Refs("object_refs", revoked ? [StixIds.Producer] : refs);
        if (StixLabels.Confidence(finding) is { } confidence) writer.Json.WriteNumber("confidence", confidence);
        writer.Labels(StixLabels.Of(finding));
        writer.End();
    }

    public void Sighting(Finding finding, Holdings of, bool revoked)
    {
        var (first, last) = Times(finding, of);
        writer.Begin("sighting", finding.Id, first, last, edition.Constructed, revoked);
        writer.Text("description", $"{Plain.Word(finding.Assertion!.State!.Value)}: {finding.Text}");
        var (from, to) = (Moment.Start(finding.Assertion.AsOf.Edtf), Moment.Last(finding.Assertion.AsOf.Edtf));
        if (from is { } begin) writer.Json.WriteString("first_seen", Moment.Millis(begin));
        if (to is { } end && !(end < from)) writer.Json.WriteString("last_seen", Moment.Millis(end));
        writer.Json.WriteNumber("count", finding.Assertion.Members.Count);
        writer.Json.WriteString("sighting_of_ref", StixSources.LocationOf(finding.Assertion.Site!));
        if (!revoked) writer.Refs("where_sighted_refs", [StixSources.IdentityOf(finding)]);
        writer.End();
    }

    public static string NameOf(Relation relation) => $"{relation.A}>{relation.B}:{relation.Kind}";

    public void Relation(Relation relation, Holdings of, bool revoked)
    {
        var known = Known([relation.A, relation.B], of);
        writer.Begin("relationship", NameOf(relation), known, known, edition.Constructed, revoked);
        writer.Text("relationship_type", relation.Kind == RelationKind.DamagedCopy ? "derived-from" : "related-to");
        writer.Text("description", $"{Plain.Word(relation.Kind)}: {relation.Why}");
        writer.Json.WriteString("source_ref", NoteOf(relation.A));
        writer.Json.WriteString("target_ref", NoteOf(relation.B));
        writer.End();
    }

    public void Opinion(Disagreement split, Holdings of, bool revoked)
    {
        var known = Known(split.Assertions, of);
        writer.Begin("opinion", split.Id, known, known, edition.Constructed, revoked);
        writer.Text("explanation", $"{Plain.Word(split.Kind)}: {split.Explanation}");
        writer.Text("opinion", split.Kind == RelationKind.Contradiction ? "disagree" : "neutral");
        writer.Refs("object_refs", split.Assertions.Select(NoteOf));
        writer.End();
    }

    // A relation is known when both of its sides are.
    private static Instant Known(IEnumerable<string> assertions, Holdings of) =>
        assertions.Select(of.Assertion).OfType<Assertion>().Select(a => a.Members.Select(m => StixSources.Known(m.Report, of)).Min()).DefaultIfEmpty(StixWriter.Beginning).Max();

    private static (Instant First, Instant Last) Times(Finding finding, Holdings of)
    {
        var known = finding.Reports.Select(r => StixSources.Known(r, of)).ToList();
        return (known.Min(), known.Max());
    }
}
