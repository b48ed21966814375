using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Mentions;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>Any text, however mangled, is read without error, within its bounds, and the same way twice.</summary>
public class SayingPropertyTests
{
    private static readonly AttributionLister Lister = new(Some.English);
    private static readonly string[] Passages = [.. File.ReadLines(Path.Combine(Some.Root, "specs", "attribution", "en", "styles.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => MarkedPassage.Parse(l).Text)];

    private static readonly string[] Odd = ["\"", "“", "”", "«", "\n\n", ",", ":", "—", "(", ")", "'", "’s", "\u00ad", "\u200b", "\ud83d\ude00", "\ud800", "\u0301", "İ", "0", " ", "\t", "that", "said", "to"];

    [Fact]
    public void Mutated_passages_are_read_within_their_bounds_and_the_same_way_twice()
    {
        var mutation = from at in Gen.Choose(0, 10_000) from cut in Gen.Choose(0, 6) from put in Gen.Elements(Odd) select (at, cut, put);
        var texts = from first in Gen.Elements(Passages) from second in Gen.Elements(Passages) from mutations in Gen.ArrayOf(mutation, 6)
                    select mutations.Aggregate(first + " " + second, Mutate);
        Prop.ForAll(texts.ToArbitrary(), text => Read(text) == Read(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void A_thousand_marks_nested_in_each_other_are_read()
    {
        foreach (var mark in Odd) Read(string.Concat(Enumerable.Repeat($"the mayor said {mark} ", 1000))).ShouldNotBeNull();
    }

    private static string Mutate(string text, (int At, int Cut, string Put) mutation)
    {
        var at = mutation.At % (text.Length + 1);
        var cut = Math.Min(mutation.Cut, text.Length - at);
        return text.Remove(at, cut).Insert(at, mutation.Put);
    }

    private static string Read(string text)
    {
        var report = Some.Report(text, "2021-11-13");
        var read = new System.Text.StringBuilder();
        foreach (var said in Lister.Read(report))
        {
            Check(report, said.Source.Start, said.Source.End, said.Source.Text);
            if (said.Cue is { } cue) Check(report, cue.Start, cue.End, cue.Text);
            said.Content.ShouldNotBeEmpty();
            foreach (var piece in said.Content) Check(report, piece.Start, piece.End, piece.Text);
            read.Append(said.Source.Start).Append(':').Append(said.Cue?.Start).Append(':').AppendJoin(',', said.Content.Select(c => $"{c.Start}-{c.End}")).Append(':').AppendJoin('<', said.Chain).Append(';');
        }
        return read.ToString();
    }

    private static void Check(Report report, int start, int end, string text)
    {
        start.ShouldBeInRange(0, end);
        end.ShouldBeLessThanOrEqualTo(report.Text.Length);
        report.Text[start..end].ShouldBe(text);
    }
}
