using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Who knows it: origins with their independent party and carriers, then every report with what it copies.</summary>
internal static class SourcesSection
{
    private const int MaxOrigins = 40;
    private const int MaxReports = 500;

    public static Section Compose(Scene scene)
    {
        var blocks = new List<Block>();
        var origins = Origins(scene);
        if (origins.Count == 0)
        {
            blocks.Add(new Paragraph(Sentence.Of("No origin is named in these reports."), Tone.Nothing));
        }
        else
        {
            blocks.Add(new Paragraph(Sentence.Of("An origin is a party that claims to know. Voices of one government are one independent party, however many papers print them."), Tone.Note));
            Column[] columns = [new("Origin", ColumnKind.Head), new("Kind"), new("Independent party"), new("Findings", ColumnKind.Figure), new("Carried by", ColumnKind.Figure)];
            var rows = origins.Select(origin => Row(scene, origin)).ToArray();
            blocks.Add(new Table("Origins", columns, rows[..Math.Min(rows.Length, MaxOrigins)]));
            if (rows.Length > MaxOrigins)
                blocks.Add(new Fold($"{Figures.Count(rows.Length - MaxOrigins, "more origin")}", [new Table("More origins", columns, rows[MaxOrigins..])]));
        }

        if (IndependenceTree.Compose(scene) is { } tree)
        {
            blocks.Add(new Subhead("Who rests on whom", "Origins, the media between, the reports that carry a figure, and their copies."));
            blocks.Add(tree);
        }

        if (scene.Picture.Reports.Count > 0) blocks.Add(Reports(scene));
        return new Section("sources", "Sources", blocks);
    }

    private static List<Origin> Origins(Scene scene) =>
    [
        .. scene.Picture.Origins
            .Where(origin => origin.Name.Length > 0)
            .OrderByDescending(origin => origin.Carriers)
            .ThenByDescending(origin => origin.Assertions.Count)
            .ThenBy(origin => origin.Name, StringComparer.Ordinal),
    ];

    private static Row Row(Scene scene, Origin origin)
    {
        var exhibits = origin.Assertions.Select(scene.Assertion).OfType<Assertion>()
            .Where(assertion => scene.Exhibits.Has(assertion)).Select(scene.Exhibits.Of).Order().ToList();
        return new Row(
        [
            Sentence.Of(origin.Name),
            Sentence.Of(Statuses.Party(origin.Kind) + (origin.Country is { } country ? $", {Countries.Name(country)}" : "")),
            Sentence.Of(origin.Independent is { Length: > 0 } party && party != origin.Name ? party : "itself"),
            Sentence.Of(Figures.Number(origin.Assertions.Count), exhibits),
            Sentence.Of(Figures.Count(origin.Carriers, "report")),
        ]);
    }

    private static Fold Reports(Scene scene)
    {
        var copies = new Dictionary<string, Copy>(StringComparer.Ordinal);
        foreach (var copy in scene.Picture.Copies.OrderByDescending(copy => copy.Score).ThenBy(copy => copy.Id, StringComparer.Ordinal)) copies.TryAdd(copy.A, copy);
        Column[] columns = [new("Published", ColumnKind.When), new("Report", ColumnKind.Head), new("Claims", ColumnKind.Figure), new("Rests on")];
        Row[] rows =
        [
            .. scene.Picture.Reports
                .OrderBy(report => report.Reference.Published?.Text ?? "~", StringComparer.Ordinal)
                .ThenBy(report => report.Id, StringComparer.Ordinal)
                .Take(MaxReports)
                .Select(report => new Row(
                [
                    Sentence.Of(Dates.Short(report.Reference.Published) ?? "not dated"),
                    Sentence.Of(EvidenceReader.Title(report.Reference)),
                    Sentence.Of(Figures.Number(report.Claims)),
                    Rests(scene, copies.GetValueOrDefault(report.Id)),
                ])),
        ];
        var left = scene.Picture.Reports.Count - rows.Length;
        Block[] blocks = left > 0
            ? [new Table("Reports by date", columns, rows), new Paragraph(Sentence.Of($"And {Figures.Count(left, "more report")}; the picture file lists them all."), Tone.Note)]
            : [new Table("Reports by date", columns, rows)];
        return new Fold($"All {Figures.Count(scene.Picture.Reports.Count, "report")}", blocks);
    }

    private static Sentence Rests(Scene scene, Copy? copy)
    {
        if (copy is null || scene.Report(copy.B) is not { } original) return Sentence.Of("its own work", RunStyle.Quiet);
        var how = copy.Relation switch
        {
            Carrier.Verbatim => "word-for-word copy of",
            Carrier.Reworded => "rewording of",
            Carrier.Translated => "translation of",
            Carrier.Distorted => "distorted copy of",
            _ => "relay of",
        };
        var builder = new SentenceBuilder().Say($"{how} {EvidenceReader.Title(original.Reference)}");
        if (copy.Changed.Count > 0) builder.Say($"; changed: {string.Join("; ", copy.Changed.Take(6))}", RunStyle.Strong);
        return builder.Build();
    }
}
