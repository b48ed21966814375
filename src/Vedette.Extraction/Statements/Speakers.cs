using Vedette.Extraction.Actors;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>Says who makes statements of war and statecraft: states, their bodies and officials, alliances, armed groups, and
/// those who study them. Private people, papers and firms do not.</summary>
internal static class Speakers
{
    /// <summary>Whether a party's statements count.</summary>
    /// <param name="party">The subject of the verb.</param>
    /// <param name="affairs">Whether the sentence itself speaks of war or statecraft: then a person of no known office will do.</param>
    public static bool Speaks(Party party, bool affairs) => party.Type switch
    {
        PartyType.Country or PartyType.Capital or PartyType.Demonym => true,
        PartyType.Outlet or PartyType.Document or PartyType.Pronoun or PartyType.ImageryProvider => false,
        _ when party.IsPrivate => false,
        _ => Speaks(party.Kind, party.Owner ?? party.Office, affairs),
    };

    public static bool Speaks(Source source, bool affairs) => Speaks(source.Kind, source.Country, affairs);

    /// <summary>The party that a link of a chain names, for whom it speaks; null where it is carried from elsewhere.</summary>
    public static Party? PartyOf(Cast cast, Source source, Document document)
    {
        if (source.Span is not { } span) return null;
        var (low, high) = (0, cast.All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[cast.All[middle].FirstToken].Start < span.Start) low = middle + 1;
            else high = middle;
        }
        return low < cast.All.Length && cast.All[low] is var party && document.Tokens[party.FirstToken].Start == span.Start && party.Name == source.Name ? party : null;
    }

    private static bool Speaks(SourceKind kind, string? side, bool affairs) => kind switch
    {
        SourceKind.Government or SourceKind.Military or SourceKind.Intelligence or SourceKind.InternationalOrganisation => side is not null || affairs,
        SourceKind.Investigators or SourceKind.Analyst => true,
        SourceKind.Person or SourceKind.Anonymous => side is not null || affairs,
        _ => false,
    };
}
