using Vedette.Gazetteer;

namespace Vedette.Evaluation.Places;

/// <summary>How well place names were found and placed.</summary>
public sealed class GeoparsingScore
{
    /// <summary>What counts as the right place: 161 km, 100 miles, as in the literature.</summary>
    public const double NearKm = 161;

    // Half the circumference of the earth: the error of a name that was found and not placed.
    private const double Farthest = 20_039;

    private readonly List<double> _errors = [];

    /// <summary>Names marked, found, and of both those with the same characters and those that share some, one to one.</summary>
    public int Gold { get; private set; }

    public int Found { get; private set; }

    public int Exact { get; private set; }

    public int Overlap { get; private set; }

    /// <summary>Marked names with coordinates, and those of them that were found and placed within <see cref="NearKm"/>.</summary>
    public int Placed { get; private set; }

    public int Near { get; private set; }

    /// <summary>Recall, precision and F1 of recognition with the same characters.</summary>
    public double ExactRecall => Ratio(Exact, Gold);

    public double ExactPrecision => Ratio(Exact, Found);

    public double ExactF1 => Ratio(2 * Exact, Gold + Found);

    /// <summary>F1 of recognition where sharing a character is enough.</summary>
    public double OverlapF1 => Ratio(2 * Overlap, Gold + Found);

    /// <summary>Share of the found names with coordinates that lie within <see cref="NearKm"/>; one that was not placed is wrong.</summary>
    public double Accuracy => Ratio(Near, _errors.Count);

    /// <summary>Mean error in km of the found names; one that was not placed counts as half the way around the earth.</summary>
    public double MeanError => _errors.Count == 0 ? 0 : _errors.Average();

    /// <summary>Area under the curve of logarithmic errors, 0 best, 1 worst (Gritta et al. 2018).</summary>
    public double Area
    {
        get
        {
            if (_errors.Count < 2) return 0;
            var logs = _errors.Order().Select(e => Math.Log(1 + e)).ToArray();
            var area = 0.0;
            for (var i = 1; i < logs.Length; i++) area += (logs[i - 1] + logs[i]) / 2;
            return area / ((logs.Length - 1) * Math.Log(1 + Farthest));
        }
    }

    /// <summary>Share of all marked names with coordinates that were found and placed within <see cref="NearKm"/>.</summary>
    public double EndToEnd => Ratio(Near, Placed);

    /// <summary>Counts one article.</summary>
    /// <param name="gold">Its marked names, in order.</param>
    /// <param name="found">What was found, in order, without overlaps.</param>
    public void Add(IReadOnlyList<Toponym> gold, IReadOnlyList<Toponym> found)
    {
        Gold += gold.Count;
        Found += found.Count;
        Placed += gold.Count(g => g.Lat is not null);
        var next = 0;
        foreach (var name in gold)
        {
            while (next < found.Count && found[next].End <= name.Start) next++;
            if (next >= found.Count || found[next].Start >= name.End) continue;
            // Of several that touch it the one with the same characters, else the first.
            var match = found[next];
            for (var i = next; i < found.Count && found[i].Start < name.End; i++)
                if (found[i].Start == name.Start && found[i].End == name.End) (match, next) = (found[i], i);
            next++;
            Overlap++;
            if (match.Start == name.Start && match.End == name.End) Exact++;
            if (name is not { Lat: { } lat, Lon: { } lon }) continue;
            var error = match is { Lat: { } y, Lon: { } x } ? GreatCircle.DistanceKm(lat, lon, y, x) : Farthest;
            _errors.Add(error);
            if (error <= NearKm) Near++;
        }
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
