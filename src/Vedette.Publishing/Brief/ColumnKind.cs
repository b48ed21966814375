namespace Vedette.Publishing;

/// <summary>What a column holds, so that a writer can align it.</summary>
public enum ColumnKind
{
    Text,
    Figure,
    When,

    /// <summary>Names the row.</summary>
    Head,
}
