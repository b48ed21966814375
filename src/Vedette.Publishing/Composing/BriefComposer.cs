using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Composes a brief from a picture. Pure: the same picture, texts and options give the same brief.</summary>
public static class BriefComposer
{
    /// <summary>The brief of one theatre of a picture.</summary>
    /// <param name="picture">The fused state.</param>
    /// <param name="text">Text of a report by its id, for the neighbours of evidence sentences; null where it is not at hand.</param>
    /// <param name="options">What the reader asks; null for the largest theatre and no outlines.</param>
    public static Brief Compose(Picture picture, Func<string, string?> text, BriefOptions? options = null)
    {
        var (brief, scene) = Open(picture, text, options ??= new BriefOptions());
        Section[] sections =
        [
            .. options.Board is { } board ? new[] { BoardSection.Compose(board, scene.Exhibits.Of) } : [],
            EstimatesSection.Compose(scene),
            SitesSection.Compose(scene, options.Outlines),
            ActivitiesSection.Compose(scene),
            RegisterSection.Compose(scene),
            CalendarSection.Compose(scene),
            DisagreementsSection.Compose(scene),
            SourcesSection.Compose(scene),
            .. OtherTheatresSection.Compose(scene),
        ];
        return brief with { Sections = sections, Exhibits = scene.Exhibits.All() };
    }

    /// <summary>The beginning of the same brief: title, banners and bottom line, with the exhibits that this cites under the numbers
    /// that they have in the whole, and no others; no sections.</summary>
    /// <param name="picture">As above.</param>
    /// <param name="text">As above.</param>
    /// <param name="options">As above.</param>
    public static Brief Lead(Picture picture, Func<string, string?> text, BriefOptions? options = null)
    {
        var (brief, scene) = Open(picture, text, options ?? new BriefOptions());
        var cited = brief.BottomLine.SelectMany(sentence => sentence.Exhibits).ToHashSet();
        return brief with { Exhibits = [.. scene.Exhibits.All().Where(exhibit => cited.Contains(exhibit.Number))] };
    }

    // The bottom line comes first: its exhibits have the first numbers, whatever is composed after it.
    private static (Brief Brief, Scene Scene) Open(Picture picture, Func<string, string?> text, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(text);
        var theatre = TheatreChoice.Choose(picture, options.About, out var found);
        var scene = new Scene(picture, theatre, text);
        var banners = new List<string>();
        if (Constructed(picture) is { } constructed) banners.Add(constructed);
        if (!found)
            banners.Add($"No theatre in these reports matches “{options.About}”: the largest opens this brief.");
        var brief = new Brief
        {
            Title = theatre?.Title ?? "Nothing to report",
            Standing = Standing(picture),
            AsOf = picture.AsOf,
            Banners = banners,
            BottomLine = BottomLine.Compose(scene),
            Sections = [],
            Exhibits = [],
            Extractor = picture.Extractor,
        };
        return (brief, scene);
    }

    private static string? Constructed(Picture picture)
    {
        var number = picture.Reports.Count(report => report.Constructed);
        if (number == 0) return null;
        return number == picture.Reports.Count
            ? "Constructed sample. These reports were written to show the tool; their outlets are invented. Do not quote them."
            : $"{number} of {picture.Reports.Count} reports are constructed samples with invented outlets. Do not quote them.";
    }

    private static string Standing(Picture picture)
    {
        var reports = Figures.Count(picture.Reports.Count, "report");
        return Dates.Long(picture.AsOf) is { } day ? $"As of {day}, from {reports}" : $"From {reports}, none of them dated";
    }
}
