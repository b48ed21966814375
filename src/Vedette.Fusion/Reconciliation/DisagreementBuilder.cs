using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The relations that are disagreements, explained.</summary>
internal static class DisagreementBuilder
{
    public static List<Disagreement> Build(IEnumerable<Relation> relations, IReadOnlyDictionary<string, string> questionOf) =>
        [.. relations.Where(r => r.Kind is not (RelationKind.SameRounded or RelationKind.PartOf))
            .Select(r => Make(r, questionOf))
            .OrderBy(d => d.Id, StringComparer.Ordinal)];

    private static Disagreement Make(Relation relation, IReadOnlyDictionary<string, string> questionOf)
    {
        var (a, b) = (questionOf.GetValueOrDefault(relation.A), questionOf.GetValueOrDefault(relation.B));
        return new Disagreement(
            $"d-{relation.A}-{relation.B}", a == b ? a : null,
            [.. new[] { relation.A, relation.B }.Order(StringComparer.Ordinal)],
            relation.Kind, $"{Label(relation.Kind)}: {relation.Why}.");
    }

    private static string Label(RelationKind kind) => kind switch
    {
        RelationKind.SupersededBy => "A later figure replaces an earlier one",
        RelationKind.DamagedCopy => "A copy changed the facts",
        RelationKind.OtherScope => "Another area",
        RelationKind.OtherDate => "Another date",
        RelationKind.OtherDefinition => "Another thing is counted",
        RelationKind.Contradiction => "A true contradiction",
        _ => "They agree",
    };
}
