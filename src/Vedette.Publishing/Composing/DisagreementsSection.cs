using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What does not agree, and why: true contradictions first, damaged copies next, what scope or date explains last.</summary>
internal static class DisagreementsSection
{
    private const int MaxCards = 20;

    public static Section Compose(Scene scene)
    {
        var all = Of(scene);
        if (all.Count == 0)
            return new Section("disagreements", "Where they differ", [new Paragraph(Sentence.Of("No two figures on one question were found to differ."), Tone.Nothing)]);
        Block[] sharp = [.. all.Where(IsSharp).Select(item => Card(scene, item))];
        Block[] soft = [.. all.Where(item => !IsSharp(item)).Select(item => Card(scene, item))];
        var blocks = new List<Block>(sharp.Take(MaxCards));
        if (sharp.Length == 0)
            blocks.Add(new Paragraph(Sentence.Of("No true contradiction was found; what differs is explained below."), Tone.Nothing));
        if (sharp.Length > MaxCards) blocks.Add(new Fold($"{Figures.Count(sharp.Length - MaxCards, "more disagreement")}", sharp[MaxCards..]));
        if (soft.Length > 0)
            blocks.Add(new Fold($"{Figures.Count(soft.Length, "difference")} explained by scope, date, definition or rounding", soft));
        return new Section("disagreements", "Where they differ", blocks);
    }

    /// <summary>The theatre's disagreements, the sharpest first.</summary>
    public static IReadOnlyList<Disagreement> Of(Scene scene)
    {
        var own = scene.Questions.SelectMany(question => question.Assertions).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. scene.Picture.Disagreements
                .Where(item => scene.Picture.Theatres.Count <= 1 || item.Assertions.Any(own.Contains))
                .OrderBy(item => Rank(item.Kind))
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsSharp(Disagreement item) => item.Kind is RelationKind.Contradiction or RelationKind.DamagedCopy;

    private static int Rank(RelationKind kind) => kind switch
    {
        RelationKind.Contradiction => 0,
        RelationKind.DamagedCopy => 1,
        RelationKind.OtherDefinition => 2,
        RelationKind.OtherScope => 3,
        RelationKind.OtherDate => 4,
        RelationKind.PartOf => 5,
        RelationKind.SupersededBy => 6,
        _ => 7,
    };

    private static Card Card(Scene scene, Disagreement item)
    {
        var question = item.Question is { } id ? scene.Questions.FirstOrDefault(candidate => candidate.Id == id) : null;
        var sides = item.Assertions.Select(scene.Assertion).OfType<Assertion>().Take(8).Select(assertion => Side(scene, assertion)).ToList();
        sides.Add(new Field("Why", Sentence.Of(item.Explanation)));
        var title = question is null ? "Across two questions" : $"{Scopes.Heading(question)}, {Statuses.Adjective(question.Status)}";
        return new Card(Statuses.Relation(item.Kind), "", Sentence.Of(title), sides);
    }

    private static Field Side(Scene scene, Assertion assertion)
    {
        var exhibit = scene.Exhibits.Of(assertion);
        var builder = new SentenceBuilder();
        if (assertion.Quantity is { } quantity)
        {
            builder.Say(assertion.Modality == Modality.Denied ? "denies " : "")
                .Cite(Figures.Words(quantity), [exhibit], RunStyle.Strong);
        }
        else if (assertion.Members.Select(member => scene.Claim(member.Claim)).OfType<Claim>().FirstOrDefault() is { } claim)
        {
            builder.Cite(Quotes.Of(claim, 180), [exhibit], RunStyle.Quote);
        }

        return new Field(scene.OriginName(assertion), builder.Say($" · {scene.When(assertion)} · {Figures.Count(Scene.Carriers(assertion), "report")}", RunStyle.Quiet).Build());
    }
}
