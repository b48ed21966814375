namespace Vedette.Model;

/// <summary>The fused state at a moment: a function of reports, corrections, sources file and as-of date and of nothing else.
/// The file format is <c>schemas/picture.schema.json</c>: canonical JSON (RFC 8785), arrays sorted by id.</summary>
public sealed record Picture
{
    /// <summary>Version of the file format.</summary>
    public const string SchemaVersion = "vedette/picture/1";

    public string Schema { get; init; } = SchemaVersion;

    /// <summary>The day as of which the picture stands: the latest publication among its reports unless asked otherwise.</summary>
    public Edtf? AsOf { get; init; }

    /// <summary>Name and version of the extractor that read the claims.</summary>
    public required string Extractor { get; init; }

    public required IReadOnlyList<Theatre> Theatres { get; init; }

    public required IReadOnlyList<PictureReport> Reports { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    public required IReadOnlyList<Assertion> Assertions { get; init; }

    public required IReadOnlyList<Estimate> Estimates { get; init; }

    public required IReadOnlyList<Site> Sites { get; init; }

    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>The outlets: how many reports, how many of them copies.</summary>
    public IReadOnlyList<Publisher> Publishers { get; init; } = [];

    public required IReadOnlyList<Copy> Copies { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>The relations that are disagreements, with their explanation in words.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    /// <summary>Corrections whose passages are not to be found any more.</summary>
    public IReadOnlyList<UnanchoredCorrection> LostCorrections { get; init; } = [];

    /// <summary>The if-then register: demands, threats, promises, conditions.</summary>
    public required IReadOnlyList<RegisterEntry> Register { get; init; }

    public required IReadOnlyList<CalendarEntry> Calendar { get; init; }

    /// <summary>Plans against what is present, by id.</summary>
    public IReadOnlyList<Gauge> Gauges { get; init; } = [];

    /// <summary>Passages that stand twice without one report copying another as a whole, by id.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];
}
