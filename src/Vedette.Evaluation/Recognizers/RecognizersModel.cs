using NodaTime;
using Vedette.Model;

namespace Vedette.Evaluation.Recognizers;

/// <summary>How a reading does on one spec file.</summary>
/// <param name="Name">The file without extension: DateTimeModel, NumberModel …</param>
/// <param name="Right">Cases in scope whose every value is read, and nothing where nothing is expected.</param>
/// <param name="InScope">Cases in scope.</param>
/// <param name="OutOfScope">Cases that have no place in news, by reason.</param>
public sealed record RecognizersModel(string Name, int Right, int InScope, IReadOnlyDictionary<string, int> OutOfScope)
{
    /// <summary>The spec files that are measured, below the folder of the set.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "DateTime/DateTimeModel.json", "Number/NumberModel.json", "Number/NumberRangeModel.json", "Number/OrdinalModel.json", "Number/PercentModel.json",
        "NumberWithUnit/DimensionModel.json", "NumberWithUnit/CurrencyModel.json", "NumberWithUnit/AgeModel.json", "NumberWithUnit/TemperatureModel.json",
    ];

    /// <summary>Reads every case as <c>vedette mentions</c> does, and compares.</summary>
    /// <param name="name">The file without extension.</param>
    /// <param name="cases">Its cases.</param>
    /// <param name="read">The mentions of a report: times of a DateTime model, quantities of the others.</param>
    public static RecognizersModel Measure(string name, IReadOnlyList<RecognizersCase> cases, Func<Report, MentionKind, IReadOnlyList<Mention>> read)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(read);
        var (right, inScope) = (0, 0);
        var outside = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in cases)
        {
            if (RecognizersScope.Why(item) is { } reason)
            {
                outside[reason] = outside.GetValueOrDefault(reason) + 1;
                continue;
            }
            inScope++;
            if (Passes(name, item, read)) right++;
        }
        return new RecognizersModel(name, right, inScope, outside);
    }

    /// <summary>Whether a case in scope is read as it expects.</summary>
    public static bool Passes(string name, RecognizersCase item, Func<Report, MentionKind, IReadOnlyList<Mention>> read)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(read);
        var times = name == "DateTimeModel";
        var found = read(Report(item.Input, item.Reference), times ? MentionKind.Time : MentionKind.Quantity);
        if (item.Expected.Count > 0) return item.Expected.All(e => times ? TimeAgreement.Holds(e, found, item.Reference) : NumberAgreement.Holds(e, found));
        return times ? found.All(m => m.Time?.TimexValue is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF") : !found.Any(m => NumberAgreement.IsOf(name, m.Quantity!));
    }

    private static Report Report(string text, LocalDate? day) => new()
    {
        Reference = new ReportReference("r-case", null, null, null, null, day is { } d ? Edtf.Day(d) : null, PublishedBasis.Metadata, "en", ""),
        Text = text,
    };
}
