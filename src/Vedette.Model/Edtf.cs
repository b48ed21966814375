using System.Text.Json.Serialization;
using NodaTime;

namespace Vedette.Model;

/// <summary>An Extended Date/Time Format (ISO 8601-2, level 1) date or interval, with the days that bound it.
/// Equality is that of <see cref="Text"/>.</summary>
/// <param name="Text">The EDTF text: <c>2021-12-07</c>, <c>2021-12</c>, <c>2022-01/2022-03</c>, <c>2021~</c>, <c>2021-12-04/..</c>.</param>
/// <param name="Earliest">First day, inclusive; null where open.</param>
/// <param name="Latest">Last day, inclusive; null where open.</param>
[JsonConverter(typeof(EdtfConverter))]
public sealed partial record Edtf(string Text, LocalDate? Earliest, LocalDate? Latest)
{
    /// <summary>One day.</summary>
    public static Edtf Day(LocalDate day) => new(Iso(day), day, day);

    /// <summary>From one day to another, both inclusive; null is open. A single day where both are equal.</summary>
    public static Edtf Between(LocalDate? first, LocalDate? last) =>
        first is { } a && first == last
            ? Day(a)
            : new($"{(first is { } f ? Iso(f) : "..")}/{(last is { } l ? Iso(l) : "..")}", first, last);

    /// <summary>Whether the two share at least one day. Open ends reach for ever.</summary>
    public bool Overlaps(Edtf other) =>
        (Earliest is null || other.Latest is null || Earliest <= other.Latest)
        && (other.Earliest is null || Latest is null || other.Earliest <= Latest);

    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    /// <summary>ISO 8601 of one day; years before 1 have a sign and four digits.</summary>
    public static string Iso(LocalDate day) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
