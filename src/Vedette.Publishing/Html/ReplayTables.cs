using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The tables of a replay page.</summary>
internal static class ReplayTables
{
    /// <summary>The days on which the word for the first hypothesis changed.</summary>
    public static void Turns(Markup markup, Replay replay)
    {
        if (replay.Days.Count == 0) return;
        var rows = new List<Row>();
        ProbabilityWord? word = null;
        foreach (var day in replay.Days)
        {
            var first = day.Assessment.Hypotheses[0];
            if (word == first.Word && day != replay.Days[^1]) continue;
            word = first.Word;
            var why = day.Assessment.Changes.Take(2).Select(c => $"{BoardTables.Arrow(c.Push)}\u00A0{c.Why}");
            rows.Add(new Row([Sentence.Of(Dates.Short(day.Assessment.AsOf)!), Sentence.Of(ProbabilityWords.Describe(first.Word), RunStyle.Strong), Sentence.Of(BoardSection.Percent(first.Probability)), Sentence.Of(BoardSection.Level(day.Assessment.Confidence.Level)), Sentence.Of(string.Join("; ", why))]));
        }
        markup.Raw("<section id=\"turns\"><h2>When the word changed</h2>\n");
        new HtmlBlocks(markup).Write([
            new Paragraph(Sentence.Of($"For “{replay.Hypotheses[0].Title}”."), Tone.Note),
            new Table("Days on which the word changed", [new("Day", ColumnKind.When), new("How likely"), new("Now", ColumnKind.Figure), new("Confidence"), new("What moved it")], rows)]);
        markup.Raw("</section>\n");
    }

    /// <summary>How the days fared.</summary>
    public static void Score(Markup markup, ReplayScore score)
    {
        var leads = score.Method[0].Leads;
        Column[] columns = [new("Method", ColumnKind.Head), new("Brier", ColumnKind.Figure), new("Log score", ColumnKind.Figure), .. leads.Select(l => new Column($"Lead at {BoardSection.Percent(l.Threshold)}", ColumnKind.Figure))];
        var rows = score.Method.Select(m => new Row(
        [
            Sentence.Of(m.Name), Sentence.Of(Number(m.Brier)), Sentence.Of(Number(m.LogScore)),
            .. m.Leads.Select(l => Sentence.Of(l.LeadDays is { } days ? Figures.Count(days, "day") : "never")),
        ])).ToList();
        var alarms = leads[0].FalseAlarms.Select((a, i) => new Row(
        [
            Sentence.Of(a.Episode), Sentence.Of(BoardSection.Percent(a.Highest)),
            .. leads.Select(l => Sentence.Of($"{l.FalseAlarms[i].Days.ToString(CultureInfo.InvariantCulture)} of {l.FalseAlarms[i].Of.ToString(CultureInfo.InvariantCulture)}")),
        ])).ToList();
        var bins = score.Calibration.Select(b => new Row(
        [
            Sentence.Of($"{BoardSection.Percent(b.Low)} to {BoardSection.Percent(b.High)}"), Sentence.Of(b.Days.ToString(CultureInfo.InvariantCulture)), Sentence.Of(BoardSection.Percent(b.Mean)), Sentence.Of(BoardSection.Percent(b.CameTrue)),
        ])).ToList();
        markup.Raw("<section id=\"score\"><h2>Against what happened</h2>\n");
        new HtmlBlocks(markup).Write([
            new Paragraph(Sentence.Of(score.Outcome)),
            new Table("Score by method", columns, rows),
            new Subhead("False alarms of the scenario", "Days at or above the threshold on which the outcome did not come within the horizon."),
            new Table("False alarms by episode", [new("Episode", ColumnKind.Head), new("Highest", ColumnKind.Figure), .. leads.Select(l => new Column($"At {BoardSection.Percent(l.Threshold)}", ColumnKind.Figure))], alarms),
            new Subhead("Calibration", "Neighbouring days are all but the same day: these are few cases, however many days."),
            new Table("Calibration", [new("Given", ColumnKind.Head), new("Days", ColumnKind.Figure), new("Mean", ColumnKind.Figure), new("Came true", ColumnKind.Figure)], bins),
            new Paragraph(Sentence.Of(score.Caution), Tone.Note)]);
        markup.Raw("</section>\n");
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
