namespace Vedette.Extraction.Attributing;

/// <summary>What the speaker does with what is said; drives modality.</summary>
public enum CueClass : byte
{
    /// <summary>No cue: the report's own flat voice.</summary>
    None,

    /// <summary>Says it flatly.</summary>
    Said,

    /// <summary>Counts it or puts it at a figure.</summary>
    Count,

    /// <summary>Estimates, assesses, believes.</summary>
    Estimate,

    /// <summary>Pictures, documents, footage show it.</summary>
    Shown,

    /// <summary>Expects or predicts it.</summary>
    Prediction,

    /// <summary>Fears it, thinks it possible.</summary>
    Possible,

    /// <summary>Denies or dismisses it.</summary>
    Denial,

    /// <summary>Doubts or questions it.</summary>
    Doubt,

    /// <summary>Demands or asks for it.</summary>
    Demand,

    /// <summary>Promises or threatens it.</summary>
    Promise,
}
