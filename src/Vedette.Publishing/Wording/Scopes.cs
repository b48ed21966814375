using System.Collections.Frozen;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Headings of questions: whose, what, which status, where.</summary>
internal static class Scopes
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
    [
        "near", "in", "at", "along", "around", "on", "inside", "across", "within", "from", "by", "opposite", "toward", "towards",
        "outside", "behind", "nearer", "close", "between", "beyond", "over", "off", "facing", "against", "to", "north", "south", "east", "west",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>" near Ukraine", or ", Crimea" where the words carry no preposition; empty where nothing is said.</summary>
    public static string Tail(string scope)
    {
        if (string.IsNullOrWhiteSpace(scope)) return "";
        var space = scope.IndexOf(' ', StringComparison.Ordinal);
        return Prepositions.Contains(space < 0 ? scope : scope[..space]) ? " " + scope : ", " + scope;
    }

    /// <summary>"Russian troops near Ukraine".</summary>
    public static string Subject(Question question) =>
        $"{(IsKnown(question.Force) ? Countries.Adjective(question.Force) + " " : "")}{Counting.Many(question.Counted)}{Tail(question.Scope)}";

    /// <summary>Whether a question is of the whole theatre, as its title has it, and not of a place or a country beside.</summary>
    public static bool IsWhole(Question question, Theatre? theatre) =>
        theatre?.Target is { } target && question.Scope.EndsWith(Countries.Name(target), StringComparison.Ordinal)
        && question.Scope[..^Countries.Name(target).Length].TrimEnd() is "near" or "in" or "along" or "around" or "";

    /// <summary>Whether the claims say whose force it is.</summary>
    public static bool IsKnown(string force) => force.Length > 0 && !string.Equals(force, "unknown", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Troops near Ukraine": the force goes without saying inside a theatre.</summary>
    public static string Heading(Question question) =>
        Voices.Capital(Counting.Many(question.Counted)) + Tail(question.Scope);
}
