using NodaTime;

namespace Vedette.Model;

/// <summary>A date that follows from a reference date, in a form that can be kept and resolved later.</summary>
public static class DateRule
{
    /// <summary>The days that a rule names, seen from a reference day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reference">The day from which it is seen: that of publication, or one named before.</param>
    /// <returns>Null where the rule is not understood.</returns>
    public static Edtf? Resolve(string rule, LocalDate reference) =>
        string.Equals(rule, "day:0", StringComparison.Ordinal) ? Edtf.Day(reference) : null;
}
