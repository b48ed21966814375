using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Dates in words.</summary>
internal static class Dates
{
    /// <summary>"3 December 2021", "April 2021", "10 to 16 September 2021", "until 3 December 2021"; null where unknown.</summary>
    public static string? Long(Edtf? edtf) => Words(edtf, "MMMM");

    /// <summary>"3 Dec 2021", "Apr 2021".</summary>
    public static string? Short(Edtf? edtf) => Words(edtf, "MMM");

    /// <summary>"on 3 December 2021", "in April 2021", "from 10 to 16 September 2021"; null where unknown.</summary>
    public static string? Adverb(Edtf? edtf)
    {
        if (Long(edtf) is not { } words) return null;
        if (words.StartsWith("from ", StringComparison.Ordinal) || words.StartsWith("until ", StringComparison.Ordinal)) return words;
        if (edtf!.Earliest == edtf.Latest) return "on " + words;
        return words.Contains(" to ", StringComparison.Ordinal) ? "between " + words.Replace(" to ", " and ", StringComparison.Ordinal) : "in " + words;
    }

    private static string? Words(Edtf? edtf, string month)
    {
        if (edtf is null) return null;
        var about = edtf.Text.Contains('~', StringComparison.Ordinal) || edtf.Text.Contains('?', StringComparison.Ordinal) || edtf.Text.Contains('%', StringComparison.Ordinal)
            ? "about " : "";
        return (edtf.Earliest, edtf.Latest) switch
        {
            (null, null) => null,
            ({ } from, null) => $"from {about}{Day(from, month)}",
            (null, { } to) => $"until {about}{Day(to, month)}",
            ({ } from, { } to) => about + Between(from, to, month),
        };
    }

    private static string Between(LocalDate from, LocalDate to, string month)
    {
        if (from == to) return Day(from, month);
        var firstOfMonth = from.Day == 1;
        var lastOfMonth = to.PlusDays(1).Day == 1;
        if (firstOfMonth && lastOfMonth)
        {
            if (from.Month == 1 && to.Month == 12)
                return from.Year == to.Year ? Year(from.Year) : $"{Year(from.Year)} to {Year(to.Year)}";
            if (from.Year == to.Year && from.Month == to.Month) return Format(from, month + " yyyy");
            return from.Year == to.Year
                ? $"{Format(from, month)} to {Format(to, month + " yyyy")}"
                : $"{Format(from, month + " yyyy")} to {Format(to, month + " yyyy")}";
        }

        if (from.Year != to.Year) return $"{Day(from, month)} to {Day(to, month)}";
        return from.Month == to.Month
            ? $"{from.Day} to {Day(to, month)}"
            : $"{Format(from, "d " + month)} to {Day(to, month)}";
    }

    private static string Day(LocalDate day, string month) => Format(day, $"d {month} yyyy");

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Format(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
}
