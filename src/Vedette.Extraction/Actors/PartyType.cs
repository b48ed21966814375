namespace Vedette.Extraction.Actors;

/// <summary>How a party is named.</summary>
public enum PartyType : byte
{
    /// <summary>A country by its name.</summary>
    Country,

    /// <summary>An adjective or the name of nationals: "Russian", "the Russians".</summary>
    Demonym,

    /// <summary>A capital or seat of government.</summary>
    Capital,

    /// <summary>A body that every country has: "the defence ministry".</summary>
    Body,

    /// <summary>A body with a name of its own: "NATO", "the Kremlin".</summary>
    Organisation,

    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>Somebody named by a role only: "a Western official", "the minister".</summary>
    Role,

    /// <summary>A news agency, paper or broadcaster.</summary>
    Outlet,

    /// <summary>A firm that takes pictures from space.</summary>
    ImageryProvider,

    /// <summary>Open-source investigators, institutes, monitors.</summary>
    Investigators,

    /// <summary>A document, map, recording or picture that shows something.</summary>
    Document,

    /// <summary>"He", "it", "they".</summary>
    Pronoun,
}
