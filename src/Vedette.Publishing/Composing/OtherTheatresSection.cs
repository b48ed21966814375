using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The theatres that do not open this brief, with their leading figure each.</summary>
internal static class OtherTheatresSection
{
    /// <summary>The section, or none where there is one theatre only.</summary>
    public static IEnumerable<Section> Compose(Scene scene)
    {
        var others = TheatreChoice.BySize(scene.Picture).Where(theatre => theatre.Id != scene.Theatre?.Id).ToList();
        if (others.Count == 0) yield break;
        Column[] columns = [new("Theatre", ColumnKind.Head), new("Leading figure"), new("Claims", ColumnKind.Figure), new("Ask for it with")];
        yield return new Section("theatres", "Other theatres",
        [
            new Table("Other theatres", columns,
            [
                .. others.Take(30).Select(theatre => new Row(
                [
                    Sentence.Of(theatre.Title), Leading(scene, theatre), Sentence.Of(Figures.Number(theatre.Claims)), Sentence.Of($"--about {TheatreChoice.Key(theatre)}", RunStyle.Quiet),
                ])),
            ]),
        ]);
    }

    private static Sentence Leading(Scene scene, Theatre theatre)
    {
        var own = theatre.Questions.ToHashSet(StringComparer.Ordinal);
        var best = scene.Picture.Questions
            .Where(question => own.Contains(question.Id))
            .SelectMany(question => Headline.Current(scene, question).Take(1).Select(assertion => (Question: question, Assertion: assertion)))
            .OrderBy(pair => Statuses.Order.Index().First(item => item.Item == pair.Question.Status).Index)
            .ThenBy(pair => Counting.Rank(pair.Question.Counted))
            .ThenBy(pair => pair.Question.Id, StringComparer.Ordinal)
            .Select(pair => ((Question Question, Assertion Assertion)?)pair)
            .FirstOrDefault();
        if (best is not { } lead) return Sentence.Of("none", RunStyle.Quiet);
        return new SentenceBuilder()
            .Cite(Figures.Words(lead.Assertion.Quantity!), [scene.Exhibits.Of(lead.Assertion)], RunStyle.Strong)
            .Say($" {Counting.For(lead.Question.Counted, Figures.Main(lead.Assertion.Quantity))}{Scopes.Tail(lead.Question.Scope)}, {Statuses.Adjective(lead.Question.Status)} ({scene.OriginName(lead.Assertion)}, {scene.When(lead.Assertion)})")
            .Build();
    }
}
