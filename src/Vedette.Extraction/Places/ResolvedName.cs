using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>One name of a text while it is being resolved: its candidates, and how each stands.</summary>
internal sealed class ResolvedName
{
    /// <summary>What it is worth that the text says what contains a place.</summary>
    public const double ContainedWeight = 6;

    private const double CompanyWeight = 16;
    private const double ContainsWeight = 4;
    private const double NearKm = 120;
    private const int MostCandidates = 64;
    private const int MostMeanings = 3; // of a name as company of others
    private const double LeastShare = 0.1;

    private readonly double[] _priors;
    private readonly double[] _next;
    private readonly List<ResolvedName> _containers = [];
    private readonly List<ResolvedName> _contents = [];
    private double _company;

    public ResolvedName(IReadOnlyList<PlaceCandidate> candidates, bool asRegion)
    {
        Candidates = candidates.Count <= MostCandidates ? candidates : [.. candidates.Take(MostCandidates)];
        _priors = new double[Candidates.Count];
        for (var i = 0; i < _priors.Length; i++) _priors[i] = Prior(Candidates[i], asRegion);
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
        for (var i = 0; i < _next.Length; i++)
        {
            var place = Candidates[i].Place;
            foreach (var (meaning, share) in other._meanings) _next[i] += share * Bond(place, other.Candidates[meaning].Place);
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
        Scores = [.. _next];
    }

    /// <summary>Works out the likeliest meanings from the scores.</summary>
    public void Settle()
    {
        _meanings.Clear();
        if (Scores.Length == 0) return;
        var top = Scores.Max();
        var sum = Scores.Sum(s => Math.Exp(s - top));
        for (var i = 0; i < Scores.Length; i++)
            if (Math.Exp(Scores[i] - top) / sum is >= LeastShare and var share) _meanings.Add((i, share));
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

    // How much one place speaks for another, 0 to 1.
    private static double Bond(Place place, Place other)
    {
        if (place.Country is null || place.Country != other.Country)
            return Near(place, other, 4 * NearKm) ? 0.3 * Math.Exp(-GreatCircle.DistanceKm(place.Lat, place.Lon, other.Lat, other.Lon) / NearKm) : 0;
        if (other.IsCountry || place.IsCountry) return 0.35;
        var bond = 0.3;
        if (place.Admin1 is not null && place.Admin1 == other.Admin1) bond += 0.3;
        if (other.Feature != "ADM1" && place.Feature != "ADM1" && Near(place, other, 4 * NearKm))
            bond += 0.4 * Math.Exp(-GreatCircle.DistanceKm(place.Lat, place.Lon, other.Lat, other.Lon) / NearKm);
        return bond;
    }

    private static bool Near(Place a, Place b, double km)
    {
        if (Math.Abs(a.Lat - b.Lat) * 110 > km) return false;
        return GreatCircle.DistanceKm(a.Lat, a.Lon, b.Lat, b.Lon) < km;
    }

    private static double Prior(PlaceCandidate candidate, bool asRegion)
    {
        var place = candidate.Place;
        var score = 0.45 * Math.Log10(place.Population + 10);
        score += candidate.Kind switch
        {
            NameKind.Main => 0.6,
            NameKind.Variant => -0.8,
            _ => 0,
        };
        return score + place.Feature switch
        {
            "PCLI" or "PCLD" or "PCLS" or "PCL" or "TERR" or "CONT" => 2,
            "PPLC" => 1,
            "ADM1" => asRegion ? 5 : 0.8,
            "ADM2" => asRegion ? 3 : -0.8,
            "PPLA" => 0.8,
            "SEA" or "OCN" or "STRT" => 3,
            _ => place.Id.StartsWith("vedette:", StringComparison.Ordinal) ? 1.5 : 0,
        };
    }
}
