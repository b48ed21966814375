using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Equipment that was seen, by designation.</summary>
internal static class EquipmentTable
{
    private const int MaxRows = 40;

    public static IEnumerable<Block> Compose(Scene scene)
    {
        var claims = scene.Picture.Claims.Where(claim => claim.Kind == ClaimKind.EquipmentSighting && claim.Equipment is { Count: > 0 } && scene.Concerns(claim));
        var seen = new Findings(scene.Picture).Fold(claims, What)
            .SelectMany(finding => finding[0].Equipment!.Select(item => (Finding: finding, Claim: finding[0], Item: item)))
            .OrderBy(pair => pair.Item.Category, StringComparer.Ordinal)
            .ThenBy(pair => pair.Item.Name ?? "", StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Claim.AsOf.Latest ?? "", StringComparer.Ordinal)
            .ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal)
            .ToList();
        if (seen.Count == 0) yield break;
        Column[] columns = [new("Equipment", ColumnKind.Head), new("Class"), new("Count", ColumnKind.Figure), new("Where"), new("As of", ColumnKind.When), new("Who says so")];
        Row[] rows =
        [
            .. seen.Select(pair => new Row(
            [
                Sentence.Of(pair.Item.Name ?? Voices.Capital(pair.Item.Category.Replace('_', ' ')), scene.Exhibits.Of(pair.Finding.Select(c => c.Id)), RunStyle.Strong),
                Sentence.Of(pair.Item.Category.Replace('_', ' ')),
                Sentence.Of(pair.Item.Count is { } count ? Figures.Words(count) : "not given"),
                Sentence.Of(Where(pair.Claim)),
                Sentence.Of(Scene.When(pair.Claim)),
                Sentence.Of(Scene.OriginName(pair.Claim) + Findings.Carriers(pair.Finding)),
            ])),
        ];
        yield return new Subhead("Equipment seen", "Said to have been seen in place; what is asked for, promised or exported is not here.");
        yield return new Table("Equipment seen", columns, rows[..Math.Min(rows.Length, MaxRows)]);
        if (rows.Length > MaxRows)
            yield return new Fold($"{Figures.Count(rows.Length - MaxRows, "more line")} of equipment", [new Table("More equipment", columns, rows[MaxRows..])]);
    }

    private static string What(Claim claim) =>
        string.Join(' ', claim.Equipment!.Select(item => $"{item.Name} {item.Count?.Low} {item.Count?.High}").Order(StringComparer.Ordinal)) + Where(claim);

    private static string Where(Claim claim) =>
        string.Join(", ", Findings.Spots(claim).Select(place => place.Name ?? place.Span.Text).Distinct(StringComparer.Ordinal).Take(3));
}
