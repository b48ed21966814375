using NodaTime;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Collection.Dating;

/// <summary>Reads dates as metadata has them: EDTF, ISO 8601 with or without time and offset, RFC 822, or written out.</summary>
internal static class MetadataDate
{
    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss;FFFFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm:ss o<+HHmm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm:ss 'GMT'"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm:ss 'UTC'"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm:ss 'Z'"),
    ];

    /// <summary>Reads a value.</summary>
    /// <returns>The publication with basis metadata; unknown, with <see cref="Publication.Impossible"/> set, where the value is no date.</returns>
    public static Publication Read(string value)
    {
        value = value.Trim();
        if (value.Length > 100) return Publication.Unknown with { Impossible = value[..100] };
        if (Edtf.TryParse(value, out var edtf))
            return new Publication(edtf, null, PublishedBasis.Metadata);

        var comma = value.IndexOf(", ", StringComparison.Ordinal);
        var withoutWeekday = comma is > 0 and < 10 && char.IsLetter(value[0]) && !value.AsSpan(0, comma).ContainsAnyInRange('0', '9') ? value[(comma + 2)..] : value;
        foreach (var pattern in Instants)
        {
            var result = pattern.Parse(withoutWeekday);
            if (result.Success)
                return new Publication(Edtf.Day(result.Value.WithOffset(Offset.Zero).Date), result.Value, PublishedBasis.Metadata);
        }

        // Any other way of writing it gives the day at least: "4 December 2021, 10 am".
        var tokens = Token.Split(value, 0, value.Length);
        foreach (var date in DateReader.All(tokens))
        {
            if (date.Full is { } day) return Publication.On(day, PublishedBasis.Metadata);
            if (date is { Day: 0, Year: { } year })
                return new Publication(Edtf.TryParse($"{year:0000}-{date.Month:00}", out var month) ? month : null, null, PublishedBasis.Metadata);
        }
        return Publication.Unknown with { Impossible = value };
    }
}
