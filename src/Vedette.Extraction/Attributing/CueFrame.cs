namespace Vedette.Extraction.Attributing;

/// <summary>How a cue ties a speaker to what is said.</summary>
internal enum CueFrame : byte
{
    /// <summary>A reporting verb: subject before it or, behind a comma or quotation, after it.</summary>
    Verb,

    /// <summary>A verb that reports only with "that", a colon, a quotation, or from behind a comma.</summary>
    Weak,

    /// <summary>A weak verb that also reports with a figure close behind: "detected 71 aircraft".</summary>
    Observe,

    /// <summary>A verb that gives a figure: "puts", "counts".</summary>
    Measure,

    /// <summary>A verb whose subject may be a thing: "pictures show".</summary>
    Show,

    /// <summary>A verb that reports only with "that": "holds that".</summary>
    That,

    /// <summary>What figures do: "estimates run from".</summary>
    Spread,

    /// <summary>"Declined to say": attributes nothing.</summary>
    Mute,

    /// <summary>"According to": the party behind knows it.</summary>
    Origin,

    /// <summary>"Announced by": the party behind knows it.</summary>
    Passive,

    /// <summary>"Carried by": the party behind passes it on.</summary>
    Relay,

    /// <summary>"Citing": the party behind knows it, the subject passes it on.</summary>
    Citing,

    /// <summary>"By Kyiv's count".</summary>
    Noun,
}
