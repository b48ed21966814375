using System.Xml.Linq;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>Writes editions into memory.</summary>
internal static class Written
{
    public static Instant At { get; } = Instant.FromUtc(2031, 6, 1, 12, 0);

    public static byte[] By(string format, Picture picture, Func<Edition, Edition>? change = null)
    {
        var edition = new Edition(picture, At);
        using var to = new MemoryStream();
        Exports.Find(format)!.Write(change is null ? edition : change(edition), to);
        return to.ToArray();
    }

    public static string Text(string format, Picture picture, Func<Edition, Edition>? change = null) => System.Text.Encoding.UTF8.GetString(By(format, picture, change));

    /// <summary>The documents of the alerts of an edition.</summary>
    public static List<XElement> Alerts(Edition edition) => [.. CapExport.Documents(edition).Select(d =>
    {
        using var to = new MemoryStream();
        d.Write(to);
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(to.ToArray()).TrimStart('\uFEFF'));
    })];

    /// <summary>The build-up with what fusion would add: stages, grades, origins, and the days on which reports became known.</summary>
    public static Picture BuildUp()
    {
        var picture = Some.BuildUp().Picture();
        return picture with
        {
            Sites = [.. picture.Sites.Select(Told)],
            Assertions =
            [
                .. picture.Assertions.Select(a => a with { Grade = new Grade('B', "known", 2, "agrees"), Admiralty = "B2" }),
                .. picture.Sites.Select(s => new Assertion("a-" + s.Observations[0].Claim, null, new AssertionOrigin("Lantern Desk", "Lantern Desk", SourceKind.Investigators), null, Modality.Reported, s.Observations[0].AsOf, [new Member(s.Observations[0].Claim, "r-0003", "r-0003.txt", 0, 5, Carrier.Original)]) { Kind = ClaimKind.SiteObservation, Site = s.Id, State = s.Observations[0].State }),
            ],
        };
    }

    /// <summary>A site with one stage of its only observation.</summary>
    public static Site Told(Site site) => site with
    {
        State = site.Observations[0].State,
        Stages = site.Observations[0].State is { } state ? [new SiteStage(state, site.Observations[0].AsOf.Edtf, site.Observations[0].AsOf.Edtf, ["Lantern Desk"], [site.Observations[0].Claim])] : [],
    };
}
