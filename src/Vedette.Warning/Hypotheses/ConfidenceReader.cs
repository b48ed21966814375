using System.Globalization;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>How well founded the probabilities are: by the number and kinds of independent origins, their grades, how far somebody
/// looked, and whether one assertion alone carries the word. How high the probabilities are has no part in it.</summary>
internal static class ConfidenceReader
{
    public static AssessmentConfidence Read(IReadOnlyList<IndicatorView> views, IReadOnlyList<IndicatorStanding> standings, int hinges)
    {
        var seen = views.Where((_, i) => standings[i].State == IndicatorState.Seen).SelectMany(v => v.Best).Select(b => b.Sighting.Evidence).ToList();
        var origins = seen.Select(e => e.Origin).Distinct(StringComparer.Ordinal).Count();
        var kinds = seen.Select(e => e.Kind).Distinct().Count();
        var graded = seen.Count == 0 ? 0 : (double)seen.Count(e => e.Reliability <= 'B') / seen.Count;
        var watched = views.Where(v => v.Indicator.Absence is not null).ToList();
        var coverage = watched.Count == 0 ? 0 : watched.Average(v => v.Coverage / v.Indicator.Absence!.Detection);

        var points = (origins >= 6 ? 2 : origins >= 3 ? 1 : 0) + (kinds >= 3 ? 1 : 0) + (graded >= 0.3 ? 1 : 0) + (coverage >= 0.5 ? 1 : 0) + (hinges == 0 && origins > 0 ? 1 : 0);
        var level = points >= 5 ? ConfidenceLevel.High : points >= 3 ? ConfidenceLevel.Moderate : ConfidenceLevel.Low;
        return new AssessmentConfidence(level,
        [
            origins == 0 ? "nothing that was watched for has been seen" : $"{Number(origins, "independent origin")} of {Number(kinds, "kind")}",
            string.Create(CultureInfo.InvariantCulture, $"{graded * 100:0} % of their assertions from sources graded A or B"),
            string.Create(CultureInfo.InvariantCulture, $"what is not seen was looked for with {coverage * 100:0} % of full coverage"),
            hinges == 0 ? "no single assertion carries the word" : $"{Number(hinges, "single assertion")} would change the word if wrong",
        ]);
    }

    private static string Number(int number, string what) => $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
