using System.Globalization;

namespace Vedette.Publishing;

/// <summary>Sets gauges: a track as long as the plan, filled to the least share, hatched to the greatest.</summary>
internal static class GaugeHtml
{
    public static void Write(Markup markup, GaugeFigure gauge, Action<Sentence> sentence)
    {
        markup.Raw("<figure class=\"gauges\">\n");
        foreach (var bar in gauge.Bars)
        {
            markup.Raw("<div class=\"gauge\"><p class=\"gauge-title\">").Foreign(bar.Title).Raw("</p><div class=\"track\" aria-hidden=\"true\">");
            var (low, high) = (bar.Low ?? 0, bar.High ?? bar.Low ?? 0);
            markup.Raw($"<span class=\"most\" style=\"width:{Width(high)}%\"></span><span class=\"least\" style=\"width:{Width(low)}%\"></span></div><p>");
            sentence(bar.Words);
            markup.Raw("</p></div>\n");
        }
        markup.Raw("<figcaption class=\"note\">").Text(gauge.Caption).Raw("</figcaption></figure>\n");
    }

    private static string Width(double share) => Math.Clamp(100 * share, 0, 100).ToString("0.#", CultureInfo.InvariantCulture);
}
