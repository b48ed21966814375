using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What all reports together say of names: which country a source belongs to, which place a name stands for, whom a
/// force stands against, which names are outlets. It grows report by report, and tells which reports are to be read again.</summary>
internal sealed class Knowledge
{
    private readonly Dependents _dependents = new();
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);

    public Knowledge()
    {
        Sources = new SourceNames();
        Places = new PlaceNames();
        Targets = new Targets();
        Parties = new PartyResolver(_outlets, Issuers, Sources);
    }

    public SourceNames Sources { get; }

    public PlaceNames Places { get; }

    public Targets Targets { get; }

    public PartyResolver Parties { get; }

    /// <summary>Countries of the bodies that issue reports, by report id.</summary>
    private Dictionary<string, string> Issuers { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes in a report.</summary>
    /// <returns>The reports read before whose reading that changes.</returns>
    public HashSet<int> Add(int slot, Report report, IReadOnlyList<Claim> claims)
    {
        var again = new HashSet<int>();
        if (report.Reference.Outlet is { } outlet && Roles.ProperKey(outlet) is var key && _outlets.Add(key)) again.UnionWith(_dependents.Of("o:" + key));
        if (Fusion.Issuers.Of(report, claims) is { } country) Issuers[report.Id] = country;
        foreach (var change in Sources.Add(claims).Concat(Places.Add(claims)).Concat(Targets.Add(report.Id, claims))) again.UnionWith(_dependents.Of(change));
        foreach (var claim in claims)
        {
            foreach (var source in claim.Attribution.Chain)
            {
                if (source.Kind == SourceKind.Media) _dependents.Asked("o:" + Roles.ProperKey(source.Name), slot);
                else foreach (var question in SourceNames.Questions(source)) _dependents.Asked(question, slot);
            }
            // Who took a picture stands behind it where nobody else is named.
            if (claim.Imagery?.Provider is { } provider)
                foreach (var question in SourceNames.Questions(new Source(provider, SourceKind.ImageryProvider))) _dependents.Asked(question, slot);
            foreach (var place in claim.Places)
                if (place.GazetteerId is null) _dependents.Asked(PlaceNames.Question(place), slot);
            if (claim.Actor is { } actor) _dependents.Asked(Targets.Question(actor), slot);
        }
        again.Remove(slot);
        return again;
    }
}
