using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How an indicator stands on a day.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<IndicatorState>))]
public enum IndicatorState
{
    /// <summary>Nothing trips it, and coverage would not have shown it: counts for nothing.</summary>
    NotCovered,

    /// <summary>Nothing trips it though coverage might have shown it.</summary>
    Silent,

    /// <summary>Something fits, from too few origins or places.</summary>
    Emerging,

    /// <summary>Tripped.</summary>
    Seen,
}
