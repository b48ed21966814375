using Vedette.Extraction.Quantities;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Quantities;

public sealed class QuantitySpecTests
{
    private static readonly QuantityReader Reader = new(Some.English, new NumberReader(Some.English));

    public static IEnumerable<object[]> Rows => SpecTable.Rows("quantities", "en").Select(r => new object[] { r[0], r[1] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void NumbersAreReadWithTheirBounds(string text, string expected)
    {
        var document = Some.Document(text);
        var found = new List<QuantityMention>();
        foreach (var sentence in document.Sentences) Reader.Read(document, sentence, found);
        var read = found.Select(q => $"{SpecTable.Bounds(q.Low, q.High)} {Snake(q.Comparator)}");
        (found.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    private static string Snake(Comparator comparator) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(comparator.ToString());
}
