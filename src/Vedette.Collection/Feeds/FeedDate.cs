using NodaTime;
using NodaTime.Text;
using Vedette.Collection.Dating;

namespace Vedette.Collection.Feeds;

/// <summary>Dates of feeds in one form.</summary>
internal static class FeedDate
{
    /// <summary>An instant in UTC as <c>2021-12-04T10:30:00Z</c>, or as much of a date as there is: <c>2021-12-04</c>, <c>2021-12</c>;
    /// null for what is no date.</summary>
    public static string? Iso(string written)
    {
        if (WrittenTime.Read(written) is not { } read) return null;
        return read.At is { } at
            ? InstantPattern.ExtendedIso.Format(at.WithOffset(read.Offset ?? Offset.Zero).ToInstant())
            : read.Date.Text;
    }
}
