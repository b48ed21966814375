using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>How many: a chart of ranges over time by origin and a table per status. Statuses never share a table, scopes never a row.</summary>
internal static class EstimatesSection
{
    private const int MaxRows = 24;
    private static readonly Column[] Columns =
    [
        new("What and where", ColumnKind.Head), new("Figure", ColumnKind.Figure), new("As of", ColumnKind.When), new("Who says so"), new("Carried by"),
    ];

    public static Section Compose(Scene scene)
    {
        var blocks = new List<Block>();
        var questions = scene.Questions.Where(question => scene.Assertions(question).Any(assertion => assertion.Quantity is not null)).ToList();
        if (questions.Count == 0)
        {
            blocks.Add(new Paragraph(Sentence.Of("No one in these reports claims how many."), Tone.Nothing));
            return new Section("estimates", "How many", blocks);
        }

        blocks.Add(new Paragraph(Sentence.Of(
            "Each line is one origin’s finding on one question. Nothing is added up or averaged across scope, status or date."), Tone.Note));
        if (EstimateChart.Compose(scene, questions) is { } chart) blocks.Add(chart);
        foreach (var status in Statuses.Order.Where(status => status != ForceStatus.Historic))
            blocks.AddRange(Status(scene, questions, status));
        if (!questions.Exists(question => question.Status == ForceStatus.Present))
            blocks.Insert(1, new Paragraph(Sentence.Of("No one in these reports claims how many are present."), Tone.Nothing));
        blocks.AddRange(PlanGauge.Compose(scene));
        var historic = Status(scene, questions, ForceStatus.Historic).ToList();
        if (historic.Count > 0)
        {
            if (EstimateChart.Historic(scene, questions) is { } past) historic.Insert(1, past);
            blocks.Add(new Fold("Other episodes: baselines and history", historic));
        }

        return new Section("estimates", "How many", blocks);
    }

    /// <summary>Questions in reading order: what is counted, the latest first, then origins, then carriers.</summary>
    public static IEnumerable<Question> Ordered(Scene scene, IEnumerable<Question> questions) =>
        questions
            .OrderBy(question => Counting.Rank(question.Counted))
            .ThenByDescending(question => question.Window?.Latest ?? question.Window?.Earliest ?? NodaTime.LocalDate.MinIsoValue)
            .ThenByDescending(question => question.Origins.Count)
            .ThenByDescending(question => scene.Assertions(question).Sum(Scene.Carriers))
            .ThenBy(question => question.Id, StringComparer.Ordinal);

    private static IEnumerable<Block> Status(Scene scene, List<Question> questions, ForceStatus status)
    {
        var own = Ordered(scene, questions.Where(question => question.Status == status)).ToList();
        if (own.Count == 0) yield break;
        var (title, line) = Statuses.Heading(status);
        yield return new Subhead(title, line);
        var rows = own.SelectMany(question => Rows(scene, question)).ToList();
        yield return new Table($"{title}: figures by origin", Columns, [.. rows.Take(MaxRows)]);
        if (rows.Count > MaxRows)
            yield return new Fold($"{Figures.Count(rows.Count - MaxRows, "more line")}: {title.ToLowerInvariant()}", [new Table($"{title}: more figures", Columns, [.. rows.Skip(MaxRows)])]);
    }

    private static IEnumerable<Row> Rows(Scene scene, Question question) =>
        scene.Assertions(question)
            .Where(assertion => assertion.Quantity is not null)
            .OrderBy(assertion => scene.IsCurrent(question, assertion) ? 0 : 1)
            .ThenByDescending(assertion => assertion.AsOf.Edtf?.Latest ?? assertion.AsOf.Edtf?.Earliest ?? NodaTime.LocalDate.MinIsoValue)
            .ThenByDescending(assertion => Figures.Main(assertion.Quantity))
            .ThenBy(assertion => assertion.Id, StringComparer.Ordinal)
            .Select(assertion => Row(scene, question, assertion));

    private static Row Row(Scene scene, Question question, Assertion assertion)
    {
        var stale = !scene.IsCurrent(question, assertion);
        var figure = new SentenceBuilder();
        if (assertion.Modality == Modality.Denied) figure.Say("denies ");
        figure.Cite(Figures.Words(assertion.Quantity!), [scene.Exhibits.Of(assertion)], RunStyle.Strong);
        if (assertion.Modality is not Modality.Denied && Statuses.Tag(assertion.Modality) is { Length: > 0 } tag) figure.Say($" {tag}", RunStyle.Quiet);
        return new Row(
            [Sentence.Of(Subject(scene, question)), figure.Build(), Sentence.Of(scene.When(assertion)), Who(scene, assertion), Carried(assertion)],
            stale);
    }

    private static string Subject(Scene scene, Question question) =>
        scene.Theatre?.Actor == question.Force ? Scopes.Heading(question) : Scopes.Subject(question);

    private static Sentence Who(Scene scene, Assertion assertion)
    {
        var name = scene.OriginName(assertion);
        var builder = new SentenceBuilder().Say(name);
        if (assertion.Origin.Name.Length == 0) builder.Say(" in its own voice", RunStyle.Quiet);
        else if (assertion.Origin.Independent is { Length: > 0 } party && party != name) builder.Say($" · {party}", RunStyle.Quiet);
        if (assertion.Admiralty is { } grade) builder.Say($" · {grade}", RunStyle.Quiet);
        return builder.Build();
    }

    private static Sentence Carried(Assertion assertion)
    {
        var reports = Scene.Carriers(assertion);
        var builder = new SentenceBuilder().Say(Figures.Count(reports, "report"));
        var distorted = assertion.Members.Count(member => member.Carrier == Carrier.Distorted);
        if (distorted > 0) builder.Say($", {Figures.Spell(distorted)} distorted", RunStyle.Strong);
        return builder.Build();
    }
}
