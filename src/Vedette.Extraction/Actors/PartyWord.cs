namespace Vedette.Extraction.Actors;

/// <summary>What a lexicon phrase is inside a noun phrase that names a party.</summary>
internal enum PartyWord : byte
{
    None,
    Indefinite,
    Definite,
    Possessive,
    Several,
    Title,
    Modifier,
    Country,
    Demonym,
    Capital,
    Body,
    Organisation,
    Holder,
    Role,
    Outlet,
    ImageryProvider,
    Investigators,
    Document,

    /// <summary>"Group", "alliance", "paper": a party only where it comes back to one named before.</summary>
    Group,
}
