namespace Vedette.Publishing;

/// <summary>With which weight a paragraph speaks.</summary>
public enum Tone
{
    Plain,

    /// <summary>An aside: how to read what stands beside it.</summary>
    Note,

    /// <summary>An honest empty: nobody claims it.</summary>
    Nothing,
}
