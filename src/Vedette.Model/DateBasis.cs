using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How the interval of a claim was found.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<DateBasis>))]
public enum DateBasis
{
    Explicit,
    Relative,
    ReportDate,
    Inherited,
    Unknown,
}
