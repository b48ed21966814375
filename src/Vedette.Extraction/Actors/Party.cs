using Vedette.Model;

namespace Vedette.Extraction.Actors;

/// <summary>A party that a sentence names: whoever may speak, act or own a force.</summary>
/// <param name="FirstToken">First token of the words that name it, inclusive.</param>
/// <param name="EndToken">Last, exclusive.</param>
/// <param name="Name">Canonical name: "Oleksii Reznikov", "Government of Ukraine", "US intelligence official (unnamed)".</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one.</param>
/// <param name="Type">How it is named.</param>
public sealed record Party(int FirstToken, int EndToken, string Name, SourceKind Kind, string? Country, PartyType Type)
{
    /// <summary>Whose force it is where that is no country: "NATO", "Hezbollah".</summary>
    internal string? Actor { get; init; }

    /// <summary>Whose force is meant when a force is called after this party: ISO 3166-1 alpha-2, or a name.</summary>
    public string? Owner => Actor ?? Country;

    /// <summary>The body it speaks for or leads, where one is named.</summary>
    internal string? Body => BodyParty?.Name;

    /// <summary>That body as a party of its own, so that "the alliance" can come back to it.</summary>
    internal Party? BodyParty { get; init; }

    /// <summary>Whether its name is written otherwise, and who is meant was guessed: see <see cref="NearNames"/>.</summary>
    internal bool IsGuessed { get; init; }

    /// <summary>The country that has it, as a party of its own: "it" behind "Ukraine's armed forces" is Ukraine.</summary>
    internal Party? Possessor { get; init; }

    /// <summary>Whether it is read as belonging to what follows: "Ukraine's", "Putin's".</summary>
    internal bool IsPossessive { get; init; }

    /// <summary>The office it fills ("defence_minister"), where known.</summary>
    public string? Office { get; init; }

    /// <summary>The words by which a report comes back to it: "minister", "group".</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Whether the definite article or a possessive stands before it, so that it may mean a party named earlier.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is a single person.</summary>
    public bool IsPerson => Type is PartyType.Person or PartyType.Role;

    /// <summary>The word that says what it is, in small letters: "minister", "ministry"; null for names.</summary>
    public string? Head { get; init; }

    /// <summary>A private person: never named, only by role.</summary>
    internal bool IsPrivate { get; init; }

    /// <summary>A document that somebody named has issued: the party is its issuer.</summary>
    internal bool Stated { get; init; }

    /// <summary>"A statement", "the transcript" of nobody in particular: the last speaker's.</summary>
    internal bool IsWords { get; init; }

    /// <summary>Pictures, footage or a map: those of a provider who speaks of them, or of whoever gives them out, are its own.</summary>
    internal bool IsPictures { get; init; }

    /// <summary>"Estimates", "counts" of nobody in particular.</summary>
    internal bool IsFigures { get; init; }

    /// <summary>For bodies: the name with {0} and {1} for a country that is still to be found.</summary>
    internal string Template { get; init; } = "";

    /// <summary>For envoys: their name where an organisation {1} is tied to them.</summary>
    internal string? Tied { get; init; }

    /// <summary>Whether "its", "his" or "their" stands before it.</summary>
    internal bool IsOwned { get; init; }

    /// <summary>Whether nothing but a role or a kind of body names it, and earlier words must tell which.</summary>
    internal bool IsOpen { get; init; }
}
