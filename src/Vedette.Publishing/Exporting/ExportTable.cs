namespace Vedette.Publishing;

/// <summary>What one line of a table is.</summary>
public enum ExportTable
{
    /// <summary>What one report says.</summary>
    Claims,

    /// <summary>What one origin says, with all its carriers.</summary>
    Assertions,

    /// <summary>The envelope of one question.</summary>
    Estimates,
}
