using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Applies merges and splits of sites, oldest first: the last word stands.</summary>
internal static class CorrectedSites
{
    /// <summary>The locations with the sites that people gave them. A split takes along what the same sentence says in copies,
    /// also where these came later.</summary>
    public static List<Location> Apply(List<Location> located, AnchoredCorrections corrections, CopiedSentences sentences)
    {
        foreach (var (correction, anchors) in corrections.OfSites)
        {
            var meant = anchors.Select(a => located.Find(l => l.Claim.Id == a.Claim.Id && IsMeant(a, l))).OfType<Location>().ToList();
            if (meant.Count == 0) continue;
            if (correction.Kind == CorrectionKind.SplitSite)
            {
                var own = $"{meant[0].Site}-{Folding.Slug(correction.Id)}";
                var leaving = meant.ToHashSet();
                var homes = meant.Select(l => (l.Site, Home(l))).Where(h => h.Item2.Sentence >= 0).ToHashSet();
                located = located.ConvertAll(l => leaving.Contains(l) || homes.Contains((l.Site, Home(l))) ? l with { Site = own } : l);
            }
            else
            {
                var merged = meant.Select(l => l.Site).ToHashSet(StringComparer.Ordinal);
                located = located.ConvertAll(l => merged.Contains(l.Site) ? l with { Site = meant[0].Site } : l);
            }
        }
        return located;

        (int Slot, int Sentence) Home(Location l) => sentences.Home(l.Claim.Report.Id, l.Claim.Evidence.Start);
    }

    /// <summary>A claim that names a place twice is located by the first of the names; either may be meant.</summary>
    private static bool IsMeant(AnchoredClaim anchor, Location location) =>
        location.Claim.Places.Count == 0 || anchor.Names(location.Place)
        || location.Claim.Places.Any(p => anchor.Names(p) && (p.GazetteerId is { } id ? id == location.Place.GazetteerId : Folding.Key(PlaceClass.NameOf(p)) == Folding.Key(PlaceClass.NameOf(location.Place))));
}
