using System.Globalization;
using System.Text.Json;
using Vedette.Extraction.Times;

namespace Vedette.Evaluation.Times;

/// <summary>A case of the DateTime model of the Recognizers-Text specs.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The moment from which it is seen, ISO 8601; null where the case names none.</param>
/// <param name="Expected">What it must give, in order.</param>
public sealed record RecognizersCase(string Input, string? Reference, IReadOnlyList<RecognizersResult> Expected)
{
    /// <summary>Reads a spec file.</summary>
    public static IReadOnlyList<RecognizersCase> Parse(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        var cases = new List<RecognizersCase>();
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var reference = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at) ? at.GetString() : null;
            var expected = new List<RecognizersResult>();
            foreach (var result in item.GetProperty("Results").EnumerateArray()) expected.Add(RecognizersResult.Parse(result));
            cases.Add(new RecognizersCase(item.GetProperty("Input").GetString() ?? "", reference, expected));
        }
        return cases;
    }

    /// <summary>Why the case has no place in news; null where it is in scope.</summary>
    public string? OutOfScope()
    {
        foreach (var result in Expected)
            if (result.OutOfScope() is { } reason) return reason;
        return null;
    }

    /// <summary>Whether every expected value is found where it is expected; where nothing is expected, nothing may be found.</summary>
    public bool Passes(IReadOnlyList<TimeMention> found)
    {
        if (Expected.Count == 0) return found.All(m => m.Timex is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF");
        var day = Reference is { Length: >= 10 } text && NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } parsed ? parsed.Value : (NodaTime.LocalDate?)null;
        var ends = found.Concat(found.SelectMany(m => new[] { m.Start, m.End }).OfType<TimeMention>()).ToList();
        foreach (var result in Expected)
            if (!ends.Any(m => m.Span.Start <= result.End && result.Start < m.Span.End && result.Agrees(m, day))) return false;
        return true;
    }

    /// <summary>"2016-11-07" of a value.</summary>
    internal static NodaTime.LocalDate? Day(string? text) =>
        text is { Length: >= 10 } && NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } parsed ? parsed.Value : null;

    /// <summary>The seconds of a period in the manner of TIMEX; X counts as three, as the specs have "several".</summary>
    internal static double? Seconds(string period)
    {
        if (period.Length < 3 || period[0] != 'P') return null;
        var time = period[1] == 'T';
        var end = period.Length - 1;
        while (end > 1 && char.IsAsciiLetter(period[end - 1]) && period[end - 1] != 'X') end--;
        var number = period[(time ? 2 : 1)..end];
        var count = number == "X" ? 3 : double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : double.NaN;
        double? unit = (time, period[end..]) switch
        {
            (true, "S") => 1,
            (true, "M") => 60,
            (true, "H") => 3600,
            (false, "D") => 86400,
            (false, "W") => 7 * 86400,
            (false, "M") => 30 * 86400,
            (false, "Q") => 90 * 86400,
            (false, "Y") => 365 * 86400,
            (false, "DE") => 3650 * 86400.0,
            (false, "CE") => 36500 * 86400.0,
            _ => null,
        };
        return unit * count;
    }
}
