using System.Globalization;
using System.Net;
using System.Text;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What opens beside a pin: HTML inside of a text. Strangers' words are escaped once for HTML here, and by the writer once more
/// for XML.</summary>
internal static class KmlBalloon
{
    private const int MostSentences = 8;

    public static string Of(Site site, Spot? spot, Holdings holdings)
    {
        var text = new StringBuilder("<p>");
        text.Append(spot is null ? "Not located." : string.Create(CultureInfo.InvariantCulture, $"Within {spot.RadiusKm:0.#} km."));
        text.Append(CultureInfo.InvariantCulture, $" {site.Origins.Count} independent {(site.Origins.Count == 1 ? "origin" : "origins")}.</p><ul>");
        foreach (var (entry, claim) in holdings.Evidence(site, MostSentences))
        {
            var banner = holdings.IsConstructed(claim.Report.Id) ? "[EXERCISE] " : "";
            text.Append(CultureInfo.InvariantCulture, $"<li>{banner}{Html(entry.AsOf.Edtf?.Text ?? "no day known")}: “{Html(Plain.Quote(claim.Evidence))}” ({Html(Scene.OriginName(claim))}, in {Html(Scene.Outlet(claim))})</li>");
        }
        return text.Append(CultureInfo.InvariantCulture, $"</ul><p>{Marking.Tlp}</p>").ToString();
    }

    private static string Html(string text) => WebUtility.HtmlEncode(Plain.Text(text));
}
