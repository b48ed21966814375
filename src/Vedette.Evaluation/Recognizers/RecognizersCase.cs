using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Vedette.Evaluation.Recognizers;

/// <summary>A case of the Recognizers-Text specs: a text and what must be read in it.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day from which it is seen; null where the case names none.</param>
/// <param name="Expected">What it must give, in order.</param>
public sealed record RecognizersCase(string Input, LocalDate? Reference, IReadOnlyList<RecognizersResult> Expected)
{
    /// <summary>Reads a spec file.</summary>
    public static IReadOnlyList<RecognizersCase> Parse(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        var cases = new List<RecognizersCase>();
        foreach (var item in document.RootElement.EnumerateArray())
        {
            var reference = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at) ? Day(at.GetString()) : null;
            cases.Add(new RecognizersCase(item.GetProperty("Input").GetString() ?? "", reference, [.. item.GetProperty("Results").EnumerateArray().Select(RecognizersResult.Parse)]));
        }
        return cases;
    }

    /// <summary>The day that an ISO 8601 text begins with; null where it begins with none.</summary>
    internal static LocalDate? Day(string? text) =>
        text is { Length: >= 10 } && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } parsed ? parsed.Value : null;
}
