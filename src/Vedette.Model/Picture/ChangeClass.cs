using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How grave a change is that a copy made.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ChangeClass>))]
public enum ChangeClass
{
    /// <summary>Other words or spellings for the same thing.</summary>
    Cosmetic,

    /// <summary>True still, but read another way: a doubt, a bound or a source left out, a quotation altered.</summary>
    Misleading,

    /// <summary>Another figure, force, status, day or origin.</summary>
    FactChanging,
}
