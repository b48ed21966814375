using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What they do: arrivals, exercises, withdrawals, by date, with the direction that the words give.</summary>
internal static class ActivitiesSection
{
    private const int MaxRows = 30;
    private static readonly Column[] Columns =
        [new("When", ColumnKind.When), new("Activity", ColumnKind.Head), new("Points to"), new("Where"), new("What the report says"), new("Who says so")];

    public static Section Compose(Scene scene)
    {
        var claims = scene.Picture.Claims
            .Where(claim => claim.Kind == ClaimKind.Activity && scene.Concerns(claim))
            .OrderByDescending(claim => claim.AsOf.Latest ?? claim.AsOf.Earliest ?? claim.Report.Published?.Text ?? "", StringComparer.Ordinal)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .ToList();
        if (claims.Count == 0)
            return new Section("activities", "What they do", [new Paragraph(Sentence.Of("No one in these reports tells of an activity."), Tone.Nothing)]);
        var rows = new Findings(scene.Picture).Fold(claims, What).Select(finding => Row(scene, finding)).ToArray();
        var blocks = new List<Block> { new Table("Activities, latest first", Columns, rows[..Math.Min(rows.Length, MaxRows)]) };
        if (rows.Length > MaxRows)
            blocks.Add(new Fold($"{Figures.Count(rows.Length - MaxRows, "earlier activity", "earlier activities")}", [new Table("Earlier activities", Columns, rows[MaxRows..])]));
        return new Section("activities", "What they do", blocks);
    }

    private static string What(Claim claim) =>
        $"{claim.Activity} {claim.Direction} {claim.Actor} {string.Join(' ', Findings.Spots(claim).Select(place => place.GazetteerId).Order(StringComparer.Ordinal))}";

    private static Row Row(Scene scene, IReadOnlyList<Claim> finding)
    {
        var claim = finding[0];
        var what = Voices.Capital((claim.Activity ?? "activity").Replace('_', ' '));
        if (claim.Activity == "other") what = "Other";
        var who = claim.Actor is { } actor && actor != scene.Theatre?.Actor ? $" ({Countries.Name(actor)})" : "";
        return new Row(
        [
            Sentence.Of(Scene.When(claim)),
            Sentence.Of(what + who),
            Sentence.Of(claim.Direction switch
            {
                Direction.Escalation => "↗\u00A0escalation",
                Direction.DeEscalation => "↘\u00A0easing",
                _ => "→\u00A0unclear",
            }),
            Sentence.Of(string.Join(", ", Findings.Spots(claim).Select(place => place.Name ?? place.Span.Text).Distinct(StringComparer.Ordinal).Take(3))),
            Sentence.Of(Quotes.Of(claim, 220), scene.Exhibits.Of(finding.Select(c => c.Id)), RunStyle.Quote),
            Sentence.Of(Scene.OriginName(claim) + Denied(claim) + Findings.Carriers(finding)),
        ]);
    }

    private static string Denied(Claim claim) => Statuses.Tag(claim.Modality) is { Length: > 0 } tag ? $" ({tag})" : "";
}
