using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>One name of a text while it is being resolved: its candidates, and how each stands.</summary>
internal sealed class ResolvedName
{
    /// <summary>What it is worth that the text says what contains a place.</summary>
    public const double ContainedWeight = 8;

    private const double CompanyWeight = 20;
    private const long Village = 5_000;
    private const double VillageLoss = 8;
    private const double ContainsWeight = 4;
    private const double RegionOfCapitalLoss = 0.4;
    private const int MostCandidates = 64;
    private const int MostMeanings = 3; // of a name as company of others
    private const double LeastShare = 0.1;

    private readonly PlaceSpot[] _spots;
    private readonly double[] _priors;
    private double[] _next;
    private readonly List<ResolvedName> _containers = [];
    private readonly List<ResolvedName> _contents = [];
    private double _company;

    public ResolvedName(IReadOnlyList<PlaceCandidate> candidates, bool asRegion)
    {
        Candidates = candidates.Count <= MostCandidates ? candidates : [.. candidates.Take(MostCandidates)];
        _priors = new double[Candidates.Count];
        _spots = new PlaceSpot[Candidates.Count];
        for (var i = 0; i < _priors.Length; i++) (_priors[i], _spots[i]) = (Prior(Candidates[i], asRegion), PlaceSpot.Of(Candidates[i].Place));
        // A village that bears the name of a country is meant only where the text says so: "Russia, Ohio".
        if (Candidates.Any(c => c.Place.IsCountry && c.Kind == NameKind.Main))
            for (var i = 0; i < _priors.Length; i++)
                if (Candidates[i].Place is { IsCountry: false, Population: < Village }) _priors[i] -= VillageLoss;
        // "Washington said": a capital before the state or province of its name, unless the text calls it one.
        if (!asRegion && Candidates.Any(c => c.Place.Feature == "PPLC" && c.Kind == NameKind.Main))
            for (var i = 0; i < _priors.Length; i++)
                if (Candidates[i].Place.Feature == "ADM1") _priors[i] -= RegionOfCapitalLoss;
        Scores = [.. _priors];
        _next = new double[_priors.Length];
        Settle();
    }

    public IReadOnlyList<PlaceCandidate> Candidates { get; }

    /// <summary>How each candidate stands; the unit is arbitrary.</summary>
    public double[] Scores { get; private set; }

    /// <summary>How often the text has it.</summary>
    public int Mentions { get; set; }

    /// <summary>The best candidate; null where there is none.</summary>
    public PlaceCandidate? Best => _meanings.Count == 0 ? null : Candidates[_meanings[0].Candidate];

    // The likeliest meanings with their shares, best first.
    private readonly List<(int Candidate, double Share)> _meanings = [];

    /// <summary>Says that another name was given as what contains this one.</summary>
    public void Link(ResolvedName container)
    {
        if (container == this || _containers.Contains(container)) return;
        _containers.Add(container);
        container._contents.Add(this);
    }

    public void Begin()
    {
        Array.Clear(_next);
        _company = 0;
    }

    /// <summary>Counts another name of the text as company.</summary>
    public void Meet(ResolvedName other)
    {
        if (other._meanings.Count == 0) return;
        _company++;
        foreach (var (meaning, share) in other._meanings)
        {
            ref readonly var spot = ref other._spots[meaning];
            for (var i = 0; i < _next.Length; i++) _next[i] += share * _spots[i].BondTo(spot);
        }
    }

    public void End()
    {
        for (var i = 0; i < _next.Length; i++)
        {
            var place = Candidates[i].Place;
            var score = _priors[i] + CompanyWeight * _next[i] / (_company + 1);
            foreach (var container in _containers)
                foreach (var (meaning, share) in container._meanings)
                    if (Contains(container.Candidates[meaning].Place, place)) score += ContainedWeight * share / _containers.Count;
            if (_contents.Count > 0) score += ContainsWeight * _contents.Count(c => c.MayLieIn(place)) / _contents.Count;
            _next[i] = score;
        }
        (Scores, _next) = (_next, Scores);
    }

    /// <summary>Works out the likeliest meanings from the scores.</summary>
    public void Settle()
    {
        _meanings.Clear();
        if (Scores.Length == 0) return;
        var top = Scores.Max();
        Span<double> weights = stackalloc double[Scores.Length];
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] = Math.Exp(Scores[i] - top);
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] / sum is >= LeastShare and var share) _meanings.Add((i, share));
        if (_meanings.Count == 0) _meanings.Add((Array.IndexOf(Scores, top), 1 / sum));
        _meanings.Sort(static (a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : a.Candidate.CompareTo(b.Candidate));
        if (_meanings.Count > MostMeanings) _meanings.RemoveRange(MostMeanings, _meanings.Count - MostMeanings);
    }

    private bool MayLieIn(Place container)
    {
        foreach (var candidate in Candidates)
            if (Contains(container, candidate.Place)) return true;
        return false;
    }

    /// <summary>Whether a place lies in another that is a country, a region or an area.</summary>
    public static bool Contains(Place container, Place place) =>
        container.Id != place.Id && (container.IsCountry
            ? container.Country == place.Country
            : container.Admin1 is not null && container.Country == place.Country && container.Admin1 == place.Admin1
              && (container.Feature == "ADM1" || Near(container, place, container.RadiusKm + 15))
              || container.Admin1 is null && Near(container, place, container.RadiusKm));

    private static bool Near(Place a, Place b, double km)
    {
        if (Math.Abs(a.Lat - b.Lat) * 110 > km) return false;
        return GreatCircle.DistanceKm(a.Lat, a.Lon, b.Lat, b.Lon) < km;
    }

    private static double Prior(PlaceCandidate candidate, bool asRegion)
    {
        var place = candidate.Place;
        var score = 0.6 * Math.Log10(place.Population + 10);
        score += candidate.Kind switch
        {
            NameKind.Main => 0.6,
            NameKind.Variant => -0.8,
            _ => 0,
        };
        return score + place.Feature switch
        {
            "PCLI" or "PCLD" or "PCLS" or "PCL" or "TERR" or "CONT" => 3,
            "PPLC" => 2,
            "ADM1" => asRegion ? 5 : 1.5,
            "ADM2" => asRegion ? 3 : -0.8,
            "PPLA" => 0.8,
            "SEA" or "OCN" => 5,
            "STRT" or "GULF" => 3,
            _ => place.Id.StartsWith("vedette:", StringComparison.Ordinal) ? 1.5 : 0,
        };
    }
}
