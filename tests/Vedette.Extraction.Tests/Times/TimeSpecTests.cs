using Vedette.Extraction.Times;

namespace Vedette.Extraction.Tests.Times;

/// <summary>The cases of <c>specs/times/en</c>: text, reference date, and every expression with its value in order.</summary>
public class TimeSpecTests
{
    private static readonly TimeReader Reader = new(Some.English);

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Some.Root, "specs", "times", "en"), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                if (line.Length == 0 || line[0] == '#' || line.StartsWith("text\t", StringComparison.Ordinal)) continue;
                var cells = line.Split('\t');
                cells.Length.ShouldBe(3, line);
                cases.Add(cells[0], cells[1], cells[2]);
            }
        }
        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public void Times_are_read_as_the_specs_have_it(string text, string reference, string expected)
    {
        var document = Some.Document(text, reference == "-" ? null : reference);
        var read = Reader.ReadAll(document).Select(m => $"{m.Span.Text} = {m.Value?.Text ?? (m.Rule is null ? m.Timex ?? "?" : "? " + m.Rule)}");
        string.Join("; ", read).ShouldBe(expected == "-" ? "" : expected);
    }

    [Fact]
    public void The_specs_are_many_and_hold_texts_without_any_time()
    {
        Cases().Count.ShouldBeGreaterThan(200);
        Cases().Count(c => (string)c[2] == "-").ShouldBeGreaterThan(40);
    }
}
