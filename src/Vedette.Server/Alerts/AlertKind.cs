namespace Vedette.Server;

/// <summary>What raises an alert.</summary>
public enum AlertKind
{
    /// <summary>A place stands in the ledger of sites for the first time, with somebody who tells what happens there.</summary>
    NewSite,

    /// <summary>The state of a known site is another.</summary>
    SiteChanged,

    /// <summary>Equipment of a kind is seen for the first time in a theatre.</summary>
    FirstEquipment,

    /// <summary>The envelope of a figure moved by more than the rule's share.</summary>
    FigureChanged,

    /// <summary>A report changes the facts of the one that it copies.</summary>
    Distortion,

    /// <summary>An indicator of a scenario is lit.</summary>
    IndicatorLit,

    /// <summary>The word for the odds of a hypothesis changed.</summary>
    WordChanged,
}
