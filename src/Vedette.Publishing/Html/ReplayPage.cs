using System.Globalization;
using Vedette.Model;
using static Vedette.Publishing.Markup;

namespace Vedette.Publishing;

/// <summary>Writes a replay as one HTML file that needs nothing from outside: a page to move through time. Without script the table
/// of days on which the word changed, the map's land and the score are there.</summary>
public static class ReplayPage
{
    private const double Width = 880;
    private const double Height = 560;

    private static readonly string Style = HtmlParts.Resource("brief.css") + HtmlParts.Resource("replay.css");
    private static readonly string Script = HtmlParts.Resource("replay.js");

    /// <summary>The whole file.</summary>
    /// <param name="replay">The days.</param>
    /// <param name="outlines">Coasts and borders; null for a bare map.</param>
    public static string Write(Replay replay, IMapOutlines? outlines)
    {
        ArgumentNullException.ThrowIfNull(replay);
        var map = Frame(replay, outlines);
        var view = new MapView(map, Width, Height);
        var markup = new Markup();
        HtmlParts.Head(markup, replay.Question + " · Vedette replay", Style, Script);
        markup.Raw("<body class=\"replay\">\n");
        if (replay.Constructed)
            markup.Raw("<p class=\"banner\" role=\"note\">Constructed sample, a demonstration. These reports were written to show the tool; their outlets are invented. Do not quote them.</p>\n");
        markup.Raw("<header class=\"top\">\n<p class=\"kicker\"><span class=\"brand\">Vedette</span> replay <button id=\"theme\" type=\"button\" hidden>Dark</button></p>\n<h1>")
            .Foreign(replay.Question).Raw("</h1>\n<p class=\"standing\">").Text(Standing(replay)).Raw("</p>\n</header>\n<main>\n");
        if (replay.Days.Count > 0) Stage(markup, map, view);
        ReplayTables.Turns(markup, replay);
        if (replay.Score is { } score) ReplayTables.Score(markup, score);
        markup.Raw("</main>\n<footer><p>Each day is worked out from the reports that were known by its end, and from nothing later. The probabilities follow from likelihoods that people set in the scenario; they are no measurement. Places carry their doubt; nothing here is fit for targeting.</p></footer>\n");
        markup.Raw("<script id=\"data\" type=\"application/json\">").Raw(ReplayData.Write(replay, view)).Raw("</script>\n<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");
        return markup.ToString();
    }

    private static string Standing(Replay replay) => replay.Days.Count == 0
        ? "No day of this replay lies in the life of the scenario"
        : $"{Dates.Long(replay.Days[0].Assessment.AsOf)} to {Dates.Long(replay.Days[^1].Assessment.AsOf)}, day by day as known then; {Figures.Count(replay.Days[^1].Reports, "report")}, scenario {replay.Days[^1].Assessment.Scenario.Id}";

    private static void Stage(Markup markup, MapFigure map, MapView view)
    {
        markup.Raw("<section id=\"stage\" class=\"stage\" hidden>\n<div class=\"bar\"><button id=\"play\" type=\"button\" aria-label=\"Play\">▶ Play</button><button type=\"button\" data-step=\"-1\" aria-label=\"One step back\">←</button><button type=\"button\" data-step=\"1\" aria-label=\"One step on\">→</button><output id=\"day\" for=\"time\"></output><span id=\"count\" class=\"quiet\"></span></div>\n")
            .Raw("<div class=\"course\"><svg id=\"odds\" role=\"img\" aria-label=\"Probability of each hypothesis over time\"></svg><input id=\"time\" type=\"range\" min=\"0\" value=\"0\" aria-label=\"Day\"></div>\n<ul id=\"keys\" class=\"legend\"></ul>\n")
            .Raw("<div class=\"pair\"><div class=\"board\" aria-live=\"off\"><p class=\"verdict\" id=\"verdict\"></p><p class=\"note\" id=\"confidence\"></p><div id=\"bars\"></div><h3>What moved it</h3><ul id=\"moved\" class=\"moved\"></ul></div>\n<div><figure class=\"sites\"><div class=\"map\"><svg viewBox=\"0 0 880 560\" role=\"img\" aria-label=\"Map of the sites of the day\">\n");
        MapSvg.Land(markup, map, view);
        markup.Raw("<g id=\"marks\"></g></svg></div><ul class=\"legend\">");
        foreach (var (style, word) in new[] { ("k1", "new, growing or reactivated"), ("k0", "present"), ("k2", "reduced or emptied"), ("k3", "exercise"), ("k6", "forces placed here") })
            markup.Raw($"<li><svg viewBox=\"0 0 18 18\" aria-hidden=\"true\"><g class=\"{style}\"><circle class=\"pt\" cx=\"9\" cy=\"9\" r=\"5\"/></g></svg>{word}</li>");
        markup.Raw("</ul><figcaption>Latest state of each place within 90 days. The circle is the doubt.</figcaption></figure><h3>Personnel present, by origin</h3><div id=\"figures\" class=\"figures\"></div></div></div>\n")
            .Raw("<h3>Indicators over time</h3><p class=\"note\">Colour: seen, paler the less sure it is and the longer ago; green where it speaks against. Thin: something fits, too little to count. Grey: silent though somebody looked. Blank: nobody looked.</p><div id=\"strip\" class=\"strip\"></div>\n</section>\n");
    }

    private static MapFigure Frame(Replay replay, IMapOutlines? outlines)
    {
        var sites = replay.Days.SelectMany(d => d.Sites).DistinctBy(s => (s.Name, s.Lat, s.Lon)).ToList();
        var marks = sites.ConvertAll(s => new MapMark(s.Name, s.State, s.Lat, s.Lon, s.RadiusKm, s.Name, []));
        return SiteMap.Framed(marks, outlines);
    }
}
