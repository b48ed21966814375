using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Grades assertions after the Admiralty code: the source from the sources file, the assertion from who else
/// confirms and contradicts it. The two are never merged.</summary>
internal sealed class Grader
{
    private readonly SourceGrades _sources;
    private readonly Dictionary<string, Folded> _byId;
    private readonly ILookup<string, Relation> _relations;
    private readonly Damages _damages;

    /// <param name="sources">How far sources are to be relied on.</param>
    /// <param name="folded">The assertions that the relations name.</param>
    /// <param name="relations">How the assertions that are graded stand to others.</param>
    /// <param name="damages">Damaged copies.</param>
    public Grader(SourceGrades sources, IEnumerable<Folded> folded, IEnumerable<Relation> relations, Damages damages)
    {
        (_sources, _damages) = (sources, damages);
        _byId = folded.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _relations = relations.SelectMany(r => new[] { (r.A, r), (r.B, r) }).ToLookup(p => p.Item1, p => p.r, StringComparer.Ordinal);
    }

    public Grade Grade(Folded folded)
    {
        var origin = folded.Assertion.Origin;
        var (reliability, reason) = Reliability(origin.Name, origin.Independent, origin.Kind, origin.Country);
        var (credibility, why) = Credibility(folded);
        return new Grade(reliability, reason, credibility, why);
    }

    public (char Grade, string Reason) Reliability(string name, string? independent, SourceKind kind, string? country) => _sources.Of(name, independent, kind, country);

    /// <summary>How the assertions of one origin fared.</summary>
    public TrackRecord Record(IEnumerable<Folded> folded)
    {
        var (confirmed, contradicted, takenBack) = (0, 0, 0);
        foreach (var f in folded)
        {
            if (Others(f, RelationKind.SameRounded).Count > 0) confirmed++;
            if (Others(f, RelationKind.Contradiction).Count > 0) contradicted++;
            if (f.TakenBack) takenBack++;
        }
        return new TrackRecord(confirmed, contradicted, takenBack);
    }

    private (int, string) Credibility(Folded folded)
    {
        if (_damages.Hold(folded.Id))
            return (5, "a damaged copy; the original says otherwise");
        if (folded.TakenBack) return (5, "its own source took it back");
        if (folded.Independent is null) return (6, "nobody is named who knows it");
        if (folded.Figure.Vague) return (6, "too vague to compare");

        var confirm = Others(folded, RelationKind.SameRounded);
        var contradict = Others(folded, RelationKind.Contradiction);
        return (confirm.Count, contradict.Count) switch
        {
            (0, 0) => (3, "one origin, neither confirmed nor contradicted"),
            ( > 0, 0) => (1, $"confirmed by {string.Join(", ", confirm)}"),
            ( > 0, _) when confirm.Count >= contradict.Count => (2, $"confirmed by {string.Join(", ", confirm)}; contradicted by {string.Join(", ", contradict)}"),
            (0, 1) => (3, $"one origin; {contradict[0]} says otherwise"),
            _ => (4, $"contradicted by {string.Join(", ", contradict)}" + (confirm.Count > 0 ? $"; confirmed by {string.Join(", ", confirm)}" : "")),
        };
    }

    /// <summary>The other independent parties in such a relation, each once, sorted.</summary>
    private List<string> Others(Folded folded, RelationKind kind) =>
        [.. _relations[folded.Id].Where(r => r.Kind == kind)
            .Select(r => _byId.GetValueOrDefault(r.A == folded.Id ? r.B : r.A)?.Independent)
            .OfType<string>()
            .Where(other => other != folded.Independent)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
