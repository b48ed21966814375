namespace Vedette.Fusion;

/// <summary>How far a claim leads to somebody who knows.</summary>
internal enum Footing
{
    /// <summary>A party is named that claims to know.</summary>
    Attributed,

    /// <summary>Only media stand behind it.</summary>
    MediaOnly,

    /// <summary>The report's own voice.</summary>
    OwnVoice,
}
