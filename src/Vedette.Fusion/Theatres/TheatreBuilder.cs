using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The theatres of the claims, with their questions.</summary>
internal static class TheatreBuilder
{
    public static List<Theatre> Build(IReadOnlyList<Claim> claims, IReadOnlyList<Question> questions, Targets targets)
    {
        var byTheatre = questions.ToLookup(q => q.Theatre, q => q.Id, StringComparer.Ordinal);
        return [.. claims.Where(c => c.Actor is not null || c.Kind == ClaimKind.ForceEstimate)
            .GroupBy(c => TheatreKey.Of(c, targets))
            .Select(g => new Theatre(g.Key.Id, g.Key.Actor, g.Key.Target, g.Key.Title, [.. byTheatre[g.Key.Id].Order(StringComparer.Ordinal)], g.Count()))
            .OrderBy(t => t.Id, StringComparer.Ordinal)];
    }
}
