using Vedette.Model;

namespace Vedette.Extraction.Actors;

/// <summary>A row of a lexicon of parties, compiled.</summary>
/// <param name="Word">What it is inside a noun phrase.</param>
/// <param name="Name">Canonical name or template ({0} country, {1} adjective); for modifiers what they add.</param>
/// <param name="Kind">What sort of source.</param>
/// <param name="Iso">Country, where the row gives one.</param>
internal sealed record PartyItem(PartyWord Word, string Name, SourceKind Kind, string? Iso)
{
    public string? Office { get; init; }

    /// <summary>For office-holders: the body they speak for or lead.</summary>
    public string? Body { get; init; }

    public string[] Classes { get; init; } = [];

    public bool IsPrivate { get; init; }

    /// <summary>For bodies and roles: whether it is abroad, so that a place behind it is where and not whose.</summary>
    public bool IsSent { get; init; }

    /// <summary>For roles: the name where a place, or for envoys an organisation {1}, is tied to it.</summary>
    public string? Tied { get; init; }

    /// <summary>For roles: the name where a country has it: "America's man in Vienna" speaks for America.</summary>
    public string? Owned { get; init; }

    /// <summary>Whose force it is where that is no country: "NATO", "Hezbollah".</summary>
    public string? Actor { get; init; }

    /// <summary>Documents only: imagery, pictures, footage, document, words, estimates …</summary>
    public string? Type { get; init; }
}
