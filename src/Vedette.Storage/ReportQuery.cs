using NodaTime;
using Vedette.Model;

namespace Vedette.Storage;

/// <summary>Which reports to list. Null asks nothing; all that is asked must hold.</summary>
public sealed record ReportQuery
{
    /// <summary>Words that title or text hold; nothing in them is syntax.</summary>
    public string? Words { get; init; }

    /// <summary>First day on which the report is known (UTC), inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    public string? Outlet { get; init; }

    /// <summary>BCP 47, as the report carries it.</summary>
    public string? Language { get; init; }

    /// <summary>Only reports with a claim of this kind.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Reports a page, 1 to 200.</summary>
    public int PageSize { get; init; } = 50;
}
