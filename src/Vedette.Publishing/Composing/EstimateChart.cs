using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The panels of the chart: one per line of questions, which are the windows of one another; the headline's first.</summary>
internal static class EstimateChart
{
    private const int MaxPanels = 9;
    private const int MaxLanes = 8;

    public static ChartFigure? Compose(Scene scene, IReadOnlyList<Question> questions)
    {
        var lead = Headline.Of(scene, ForceStatus.Present);
        var others = Statuses.Order
            .Where(status => status != ForceStatus.Historic)
            .SelectMany(status => EstimatesSection.Ordered(scene, questions.Where(question => question.Status == status && question.Line != lead?.Line)))
            .DistinctBy(question => question.Line, StringComparer.Ordinal)
            .Select(question => (Question: question, Panel: Panel(scene, question)))
            .Where(pair => pair.Panel is not null)
            .ToList();
        // Every status shows before a second scope of the same does.
        var spread = others.Select((pair, index) => (pair.Panel, Turn: others.Take(index).Count(before => before.Question.Status == pair.Question.Status), index))
            .OrderBy(item => item.Turn).ThenBy(item => item.index)
            .Take(MaxPanels - 1)
            .OrderBy(item => item.index)
            .Select(item => item.Panel!);
        var first = lead is null ? null : Panel(scene, lead);
        ChartPanel[] panels = [.. first is null ? [] : new[] { first }, .. spread];
        return panels.Length == 0 ? null : new ChartFigure(
            "A lane for each independent origin. A dot is a figure as given, a bar a range; an end that fades is left open by the words (“at least”, “up to”). Hollow marks were replaced by later ones. Panels are apart on purpose: they count different things.",
            panels);
    }

    /// <summary>Panels of other episodes, never beside those of this one.</summary>
    public static ChartFigure? Historic(Scene scene, IReadOnlyList<Question> questions)
    {
        ChartPanel[] panels =
        [
            .. EstimatesSection.Ordered(scene, questions.Where(question => question.Status == ForceStatus.Historic))
                .DistinctBy(question => question.Line, StringComparer.Ordinal)
                .Select(question => Panel(scene, question)).OfType<ChartPanel>().Take(4),
        ];
        return panels.Length == 0 ? null : new ChartFigure("Other episodes, on scales of their own.", panels);
    }

    private static ChartPanel? Panel(Scene scene, Question question)
    {
        var undated = 0;
        var lanes = new List<ChartLane>();
        foreach (var group in scene.Questions
            .Where(window => window.Line == question.Line)
            .SelectMany(window => scene.Assertions(window).Where(Headline.IsFigure).Select(assertion => (Window: window, Assertion: assertion)))
            .GroupBy(item => item.Assertion.Origin.Independent is { Length: > 0 } party ? party : scene.OriginName(item.Assertion), StringComparer.Ordinal))
        {
            var marks = new List<ChartMark>();
            foreach (var (window, assertion) in group)
            {
                if (Mark(scene, window, assertion) is { } mark) marks.Add(mark);
                else undated++;
            }

            if (marks.Count > 0)
                lanes.Add(new ChartLane(group.Key, [.. marks.OrderBy(mark => mark.From).ThenBy(mark => mark.Point ?? mark.High ?? mark.Low)]));
        }

        if (lanes.Count == 0) return null;
        var kept = lanes.OrderByDescending(lane => lane.Marks.Count).ThenBy(lane => lane.Origin, StringComparer.Ordinal).Take(MaxLanes).ToList();
        return new ChartPanel(
            $"{Scopes.Heading(question)}: {Statuses.Heading(question.Status).Title.ToLowerInvariant()}", question.Status, kept, undated);
    }

    private static ChartMark? Mark(Scene scene, Question question, Assertion assertion)
    {
        var quantity = assertion.Quantity!;
        if (Figures.Main(quantity) is null || assertion.AsOf.Edtf is not { } edtf) return null;
        if ((edtf.Earliest ?? edtf.Latest) is not { } from) return null;
        var to = edtf.Latest ?? Later(scene.Picture.AsOf?.Latest, from);
        return new ChartMark(quantity.Low, quantity.High, quantity.Point, from, to, Figures.Words(quantity), scene.Exhibits.Of(assertion), !scene.IsCurrent(question, assertion));
    }

    private static LocalDate Later(LocalDate? a, LocalDate b) => a is { } day && day > b ? day : b;
}
