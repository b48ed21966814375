using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Fuses the claims of many reports into one picture: copies and origins, questions and assertions, how they
/// agree and disagree, sites, the register and the calendar.</summary>
public static class Fuser
{
    /// <summary>The picture of an input. Pure: equal inputs give equal pictures, in whatever order they come.</summary>
    public static Picture Fuse(FusionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reports = ReportSet.Sort(input.AsOf is { } limit ? input.Reports.Where(r => r.KnownDay is { } day && day <= limit) : input.Reports);
        var (read, lost) = CorrectedClaims.Apply(input.Claims, input.Corrections, reports.ToDictionary(r => r.Id, StringComparer.Ordinal));
        var claims = read.OrderBy(c => c.Report.Path ?? "", StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        var live = new LiveFusion(input.Extractor, input.Sources, input.Borders);
        live.AddAll(reports.Select(r => (r, (IReadOnlyList<Claim>)[.. claims[r.Id]])));
        var picture = live.Picture(input.Corrections);
        return picture with
        {
            AsOf = input.AsOf is { } asOf ? Edtf.Day(asOf) : picture.AsOf,
            LostCorrections = [.. picture.LostCorrections.Concat(lost).DistinctBy(l => l.Id, StringComparer.Ordinal).OrderBy(l => l.Id, StringComparer.Ordinal)],
        };
    }
}
