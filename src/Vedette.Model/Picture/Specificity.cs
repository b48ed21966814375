using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How much a statement binds itself to.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Specificity>))]
public enum Specificity
{
    /// <summary>Neither a condition nor a consequence nor a day: "we will respond".</summary>
    Vague,

    /// <summary>A condition, a consequence or a day is named.</summary>
    Partial,

    /// <summary>Condition and consequence are named, or one of them with a day.</summary>
    Specific,
}
