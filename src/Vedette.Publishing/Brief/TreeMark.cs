namespace Vedette.Publishing;

/// <summary>What a node of a drawing stands for.</summary>
public enum TreeMark
{
    /// <summary>What is asked.</summary>
    Question,

    /// <summary>Who claims to know: the only thing that counts.</summary>
    Origin,

    /// <summary>Who passes it on.</summary>
    Relay,

    /// <summary>Which report carries it.</summary>
    Report,

    /// <summary>Which report repeats another.</summary>
    Copy,

    /// <summary>Which report repeats another and changes facts.</summary>
    Damaged,
}
