using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>Chooses among the candidates of each mention of one document: countries that the text names, places that it
/// names beside, the region that contains it, the kind of name; population is a prior, never the answer.
/// The features follow the usual toponym resolution literature (Leidner 2007; Lieberman and Samet 2012).</summary>
internal sealed class PlaceResolver
{
    private const double NearKm = 250;
    private const long Dominance = 10;
    private const int MostAnchors = 48; // more places of one text tell no more of where it is
    private readonly Dictionary<string, double> _countryVotes = new(StringComparer.Ordinal);
    private readonly List<string> _firstNamed = [];
    private readonly List<Place> _anchors = [];
    private double _votes;

    /// <summary>Counts what a mention says of the countries that the text is about.</summary>
    public void Vote(IReadOnlyList<PlaceCandidate> candidates)
    {
        string? country = null;
        var (best, second) = (-1L, -1L);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == NameKind.Variant) continue;
            if (IsCountry(candidate.Place) || candidate.Kind == NameKind.Demonym || candidate.Place.Feature == "PPLC")
            {
                country = candidate.Place.Country;
                (best, second) = (1, 0);
                break;
            }
            var weight = candidate.Place.Population;
            if (weight > best)
            {
                second = candidate.Place.Country == country ? second : best;
                (best, country) = (weight, candidate.Place.Country);
            }
            else if (candidate.Place.Country != country && weight > second)
            {
                second = weight;
            }
        }
        // A name that means places of several countries says nothing unless one of them is far better known.
        if (best < Dominance * second) return;
        if (country is null) return;
        if (!_countryVotes.TryGetValue(country, out var before)) _firstNamed.Add(country);
        _countryVotes[country] = before + 1;
        _votes++;
        if (_anchors.Count < MostAnchors && candidates.Count == 1 && candidates[0].Place is { RadiusKm: < 100 } spot && !_anchors.Contains(spot)) _anchors.Add(spot);
    }

    /// <summary>The countries of the text by votes, most first; of equals the one named first.</summary>
    public IEnumerable<string> Countries() => _firstNamed.OrderByDescending(c => _countryVotes[c]);

    /// <summary>Scores the candidates, best first.</summary>
    /// <param name="candidates">What the name may mean.</param>
    /// <param name="container">The region or country that the text names as containing it, where it does.</param>
    /// <param name="asRegion">True where the text calls it a region: "the Bryansk and Kursk regions".</param>
    public ScoredPlace[] Rank(IReadOnlyList<PlaceCandidate> candidates, Place? container, bool asRegion)
    {
        var scored = new ScoredPlace[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
            scored[i] = new ScoredPlace(candidates[i].Place, candidates[i].Kind, Score(candidates[i], container, asRegion));
        Array.Sort(scored, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Place.Id, b.Place.Id));
        return scored;
    }

    private double Score(PlaceCandidate candidate, Place? container, bool asRegion)
    {
        var place = candidate.Place;
        var score = 0.45 * Math.Log10(place.Population + 10);
        score += candidate.Kind switch
        {
            NameKind.Main => 0.6,
            NameKind.Variant => -0.8,
            _ => 0,
        };
        score += place.Feature switch
        {
            "PCLI" or "PCLD" or "PCLS" or "PCL" or "TERR" or "CONT" => 4,
            "PPLC" => 2,
            "ADM1" => asRegion ? 5 : 0.8,
            "ADM2" => asRegion ? 3 : -0.8,
            "PPLA" => 0.8,
            "SEA" or "OCN" or "STRT" => 3,
            _ => place.Id.StartsWith("vedette:", StringComparison.Ordinal) ? 1.5 : 0,
        };
        if (place.Country is { } country && _votes > 0)
            score += 4 * _countryVotes.GetValueOrDefault(country) / (_votes + 2);
        if (container is not null && Contains(container, place)) score += 5;
        var nearest = double.MaxValue;
        foreach (var anchor in _anchors)
            if (anchor.Id != place.Id)
                nearest = Math.Min(nearest, GreatCircle.DistanceKm(anchor.Lat, anchor.Lon, place.Lat, place.Lon));
        if (nearest < 4 * NearKm) score += 1.5 * Math.Exp(-nearest / NearKm);
        return score;
    }

    private static bool Contains(Place container, Place place) =>
        container.Id != place.Id && (IsCountry(container)
            ? container.Country == place.Country
            : container.Admin1 is not null && container.Country == place.Country && container.Admin1 == place.Admin1
              || GreatCircle.DistanceKm(container.Lat, container.Lon, place.Lat, place.Lon) < container.RadiusKm);

    /// <summary>Whether a place is a whole country or dependent territory.</summary>
    public static bool IsCountry(Place place) => place.Feature.StartsWith("PCL", StringComparison.Ordinal) || place.Feature == "TERR";
}
