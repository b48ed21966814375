using System.Collections.Frozen;

namespace Vedette.Extraction.Claims;

/// <summary>Names of rules that are made of a value ("head:noun"), each made once: every claim carries some.</summary>
/// <typeparam name="T">What the rule decided.</typeparam>
/// <param name="kind">What stands before the colon.</param>
internal sealed class RuleName<T>(string kind)
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, string> _names = Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => $"{kind}:{value.ToString().ToLowerInvariant()}");

    public string Of(T value) => _names[value];
}
