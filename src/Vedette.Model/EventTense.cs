using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Whether a diplomatic event was, will be, may be or was called off.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<EventTense>))]
public enum EventTense
{
    Past,
    Scheduled,
    Possible,
    Cancelled,
}
