using Vedette.Model;

namespace Vedette.Collection.Dating;

/// <summary>Reads dates as metadata has them: EDTF, ISO 8601 with or without time and offset, RFC 822, or written out.</summary>
internal static class MetadataDate
{
    /// <summary>Reads a value.</summary>
    /// <returns>The publication with basis metadata; unknown, with <see cref="Publication.Impossible"/> set, where the value is no date.</returns>
    public static Publication Read(string value)
    {
        value = value.Trim();
        if (value.Length > 100) return Publication.Unknown with { Impossible = value[..100] };
        if (Edtf.TryParse(value, out var edtf))
            return new Publication(edtf, null, PublishedBasis.Metadata);

        if (WrittenTime.Read(value) is { } time)
            return time is { At: { } at, Offset: { } offset }
                ? new Publication(Edtf.Day(at.WithOffset(offset).ToInstant().InUtc().Date), at.WithOffset(offset), PublishedBasis.Metadata)
                : new Publication(time.Date, null, PublishedBasis.Metadata);

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
