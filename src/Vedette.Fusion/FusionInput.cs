using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What a picture is a function of. The order of reports and claims has no influence.</summary>
public sealed record FusionInput
{
    /// <summary>The reports, with their text.</summary>
    public required IReadOnlyList<Report> Reports { get; init; }

    /// <summary>The claims of those reports. Claims of other reports are left out of the picture.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Name and version of the extractor that read the claims.</summary>
    public required string Extractor { get; init; }

    /// <summary>Leave out what became known after this day (UTC, inclusive), corrections that were made after it, and reports of which no day is known.
    /// Null: everything, and the picture stands as of the last day on which a report became known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How far sources are to be relied on; the first entry that fits counts. Empty: F for all.</summary>
    public IReadOnlyList<SourceGrade> Sources { get; init; } = [];

    /// <summary>What people put right by hand.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The legal borders, for the check of stated distances. Null: no checks.</summary>
    public Borders? Borders { get; init; }
}
