using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What kind of time an expression names.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<MentionTimeType>))]
public enum MentionTimeType
{
    /// <summary>A day, a month, a year, or an interval of days.</summary>
    Date,

    /// <summary>A time of day, with or without a day.</summary>
    Time,

    /// <summary>A length of time: "three weeks", and "the past three weeks", whose days are known too.</summary>
    Duration,

    /// <summary>A recurring time: "every month".</summary>
    Set,
}
