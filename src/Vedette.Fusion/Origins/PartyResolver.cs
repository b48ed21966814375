using System.Collections.Concurrent;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>From a chain of attribution to the independent party behind it, by kind and country of the source:
/// all voices of one government are one, an organisation and its officials are one, relaying media add none,
/// investigators, imagery firms and analysts are each their own.</summary>
/// <param name="outlets">Folded names of the outlets whose reports are at hand: as a source they are the voice of a report.</param>
/// <param name="issuers">Official issuers by report id: their own voice is that of their government.</param>
/// <param name="names">What other mentions say of a source.</param>
internal sealed class PartyResolver(IReadOnlySet<string> outlets, IReadOnlyDictionary<string, string> issuers, SourceNames names)
{
    /// <summary>Parties of completed sources: these never change.</summary>
    private readonly ConcurrentDictionary<(string Name, SourceKind Kind, string? Country), Party> _known = [];

    public Party Resolve(Claim claim)
    {
        var chain = claim.Attribution.Chain;
        Party? first = null;
        foreach (var source in chain)
        {
            if (source.Kind == SourceKind.Media) continue;
            var complete = names.Complete(source) with { Span = null };
            var party = _known.GetOrAdd((complete.Name, complete.Kind, complete.Country), _ => Attributed(complete));
            // A document that nobody names leads nowhere: whoever shows it is the one who claims to know.
            if (party.Independent is not null) return party;
            first ??= party;
        }
        // Who took the picture is the one who knows, where nobody else is named.
        if (claim.Imagery?.Provider is { } provider && (first is null || first.Kind == SourceKind.ImageryProvider)) return Seen(provider);
        if (first is not null) return first;
        if (issuers.TryGetValue(claim.Report.Id, out var country)) return Government(GovernmentOf(country), SourceKind.Government, country);
        if (chain.Count == 0 || outlets.Contains(Roles.ProperKey(chain[0].Name)))
            return new Party("", null, SourceKind.Unknown, null, "own", Footing.OwnVoice);

        var medium = chain[0];
        return new Party(medium.Name, medium.Name, SourceKind.Media, medium.Country, "m:" + Roles.ProperKey(medium.Name), Footing.MediaOnly);
    }

    private static Party Attributed(Source source)
    {
        if (Bodies.Find(source.Name) is { } body && source.Country is null)
            return new Party(source.Name, body, source.Kind, null, "b:" + body, Footing.Attributed);
        var telling = Roles.Telling(source.Name);
        switch (source.Kind)
        {
            case SourceKind.Government or SourceKind.Military or SourceKind.Intelligence or SourceKind.Person or SourceKind.Anonymous
                when source.Country is { } country:
                return Government(source.Name, source.Kind, country);
            case var _ when telling.Length == 0:
                return new Party(source.Name, null, source.Kind, source.Country, "?:" + Folding.Key(source.Name), Footing.Attributed);
            case SourceKind.Anonymous or SourceKind.Unknown:
                return new Party(source.Name, source.Name, source.Kind, source.Country, "a:" + telling, Footing.Attributed);
            default:
                return new Party(source.Name, source.Name, source.Kind, source.Country, "n:" + Roles.ProperKey(source.Name), Footing.Attributed);
        }
    }

    private Party Seen(string provider)
    {
        var complete = names.Complete(new Source(provider, SourceKind.ImageryProvider)) with { Span = null };
        return _known.GetOrAdd((complete.Name, complete.Kind, complete.Country), _ => Attributed(complete));
    }

    private static Party Government(string name, SourceKind kind, string country) =>
        new(name, GovernmentOf(country), kind, country, "g:" + country, Footing.Attributed);

    public static string GovernmentOf(string country) => "Government of " + Countries.Name(country);
}
