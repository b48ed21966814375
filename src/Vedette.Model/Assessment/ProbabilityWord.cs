using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>The words of likelihood of Intelligence Community Directive 203 (2015), with their bands; see <see cref="ProbabilityWords"/>.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProbabilityWord>))]
public enum ProbabilityWord
{
    AlmostNoChance,
    VeryUnlikely,
    Unlikely,
    RoughlyEvenChance,
    Likely,
    VeryLikely,
    AlmostCertain,
}
