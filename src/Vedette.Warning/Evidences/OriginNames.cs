using Vedette.Model;

namespace Vedette.Warning;

/// <summary>The independent party behind a claim that fusion folded into no assertion: as fusion names the same party
/// elsewhere, else by kind and country. All voices of one government are one.</summary>
internal sealed class OriginNames
{
    private readonly Dictionary<string, SortedDictionary<Known, int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, int>> _governments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _outlets = new(StringComparer.Ordinal);

    /// <summary>Takes in the grade of an outlet.</summary>
    public void Add(string outlet, char grade) => _outlets.TryAdd(outlet, grade);

    /// <summary>Counts how an assertion of fusion names its origin.</summary>
    /// <param name="by">1 where it came, -1 where it went.</param>
    /// <param name="changed">Takes the questions whose answers changed.</param>
    public void Count(Assertion assertion, int by, HashSet<string> changed)
    {
        var origin = assertion.Origin;
        if (assertion.Kind != ClaimKind.ForceEstimate || origin.Name.Length == 0) return;
        Count(_byName, origin.Name, new Known(origin.Country, origin.Independent, assertion.Grade?.Reliability), Known.Order, by, "n:", changed);
        if (IsOfState(origin.Kind) && origin is { Country: { } country, Independent: { } independent }) Count(_governments, country, independent, StringComparer.Ordinal, by, "g:", changed);
    }

    /// <summary>Whose a claim is.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="asked">Takes the questions that the answer hangs on.</param>
    public OriginName Of(Claim claim, List<string> asked)
    {
        if (claim.Attribution.Chain.FirstOrDefault(s => s.Kind != SourceKind.Media) is { } source) return Of(source, asked);
        if (claim.Imagery?.Provider is { Length: > 0 } provider) return Of(new Source(provider, SourceKind.ImageryProvider), asked);
        if (claim.Attribution.Origin is { } medium) return Of(medium, asked);
        var outlet = claim.Report.Outlet ?? claim.Report.Path ?? claim.Report.Id;
        return new OriginName(outlet, SourceKind.Media, null, _outlets.TryGetValue(outlet, out var grade) ? grade : null);
    }

    private OriginName Of(Source source, List<string> asked)
    {
        asked.Add("n:" + source.Name);
        var known = First(_byName, source.Name);
        var country = source.Country ?? known.Country;
        if (known.Independent is { } independent) return new OriginName(independent, source.Kind, country, known.Reliability);
        if (!IsOfState(source.Kind) || country is null) return new OriginName(source.Name, source.Kind, country, known.Reliability);
        asked.Add("g:" + country);
        return new OriginName(First(_governments, country) ?? "Government of " + country, source.Kind, country, known.Reliability);
    }

    private static bool IsOfState(SourceKind kind) =>
        kind is SourceKind.Government or SourceKind.Military or SourceKind.Intelligence or SourceKind.Person or SourceKind.Anonymous;

    private static T? First<T>(Dictionary<string, SortedDictionary<T, int>> all, string key) where T : notnull
    {
        if (all.TryGetValue(key, out var counts))
            foreach (var pair in counts) return pair.Key;
        return default;
    }

    private static void Count<T>(
        Dictionary<string, SortedDictionary<T, int>> all, string key, T value, IComparer<T> order, int by, string question, HashSet<string> changed) where T : notnull
    {
        if (!all.TryGetValue(key, out var counts)) all[key] = counts = new(order);
        var number = counts.GetValueOrDefault(value) + by;
        // Only where a way of naming comes or goes can the first one change.
        if (number == by || number == 0) changed.Add(question + key);
        if (number == 0) counts.Remove(value);
        else counts[value] = number;
        if (counts.Count == 0) all.Remove(key);
    }

    /// <summary>What fusion says of a name.</summary>
    private readonly record struct Known(string? Country, string? Independent, char? Reliability)
    {
        /// <summary>By country and party, named ones before none, then by grade.</summary>
        public static readonly IComparer<Known> Order = Comparer<Known>.Create((a, b) =>
        {
            var country = NamedFirst(a.Country, b.Country);
            if (country != 0) return country;
            var party = NamedFirst(a.Independent, b.Independent);
            return party != 0 ? party : (a.Reliability ?? '~').CompareTo(b.Reliability ?? '~');
        });

        private static int NamedFirst(string? a, string? b) => a is null || b is null ? (a is null ? 1 : 0) - (b is null ? 1 : 0) : string.CompareOrdinal(a, b);
    }
}
