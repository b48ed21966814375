namespace Vedette.Extraction.Names;

/// <summary>What a name is the name of.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: a ministry, a party, a company, a team, a paper, a military unit.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,
}
