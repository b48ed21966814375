using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The side that somebody stands on: a government by its country, an organisation by itself.</summary>
internal sealed class Sides(PartyResolver parties)
{
    /// <summary>Key and name of the side that a claim speaks for: its speaker, else its origin.</summary>
    public (string Key, string? Name) Of(Claim claim)
    {
        if (claim.Speaker is { Length: > 0 } speaker)
        {
            if (claim.Attribution.Chain.FirstOrDefault(s => Folding.Key(s.Name) == Folding.Key(speaker)) is { } known && known.Country is { } home && Bodies.Find(known.Name) is null)
                return (home, PartyResolver.GovernmentOf(home));
            if (KeyOf(speaker) is { Length: > 0 } named && (named.Length == 2 || Bodies.Find(speaker) is not null))
                return (named, named.Length == 2 ? PartyResolver.GovernmentOf(named) : named);
        }
        var party = parties.Resolve(claim);
        return party.Footing != Footing.Attributed ? ("", null)
            : party.Key.StartsWith("g:", StringComparison.Ordinal) ? (party.Country!, party.Independent)
            : (party.Independent ?? "", party.Independent);
    }

    /// <summary>Key of a party by name: a country by its code, an organisation by its name, anybody else by the folded name.</summary>
    public static string KeyOf(string? name) =>
        string.IsNullOrEmpty(name) ? ""
        : name.Length == 2 && char.IsAsciiLetterUpper(name[0]) && char.IsAsciiLetterUpper(name[1]) ? name
        : Bodies.Find(name) ?? Folding.Key(name);
}
