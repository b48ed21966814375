using System.Globalization;
using Vedette.Extraction.Mentions;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Quantities;

/// <summary>The cases of <c>specs/mentions/en</c>: every number of a text with its bounds and unit.</summary>
public sealed class MeasureSpecTests
{
    private static readonly MentionReader Reader = new(Some.English);

    public static IEnumerable<object[]> Rows => SpecTable.Rows("mentions", "en").Select(r => new object[] { r[0], r[1] });

    [Theory, MemberData(nameof(Rows))]
    public void Every_number_is_read_with_its_unit(string text, string expected)
    {
        var read = Reader.Read(Some.Report(text), new HashSet<MentionKind> { MentionKind.Quantity }).Select(m => Told(m.Quantity!)).ToList();
        (read.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    private static string Told(MentionQuantity q)
    {
        var bounds = q.Low == q.High ? Number(q.Low) : $"{Number(q.Low)}..{Number(q.High)}";
        return $"{bounds} {System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(q.Comparator.ToString())} {q.Unit ?? "?"}";
    }

    private static string Number(double? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
