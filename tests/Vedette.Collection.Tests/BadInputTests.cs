using System.Text;
using Vedette.Collection.Files;

namespace Vedette.Collection.Tests;

/// <summary>Input that is wrong in some way: a line that names it, and the rest goes on.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_file_is_named_and_the_others_are_read()
    {
        folder.Write("a.txt", "");
        folder.Write("b.txt", "One report.");
        folder.Write("c.txt", " \n\t\n");

        var items = folder.Collect();

        items.OfType<ReadProblem>().Select(p => Path.GetFileName(p.Path)).ShouldBe(["a.txt", "c.txt"]);
        items.OfType<CollectedReport>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6 })]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 65, 66, 67, 1, 2, 3, 4, 5 })]
    public void A_binary_file_is_named(byte[] bytes) =>
        folder.Collect(folder.Write("a.txt", bytes)).ShouldHaveSingleItem().ShouldBeOfType<ReadProblem>().Reason.ShouldContain("binary");

    [Fact]
    public void Front_matter_that_is_no_YAML_is_named_with_its_line_and_nothing_is_lost()
    {
        var path = folder.Write("a.txt", "---\ntitle: [open\nurl: x: y\n---\n\nThe body.\n");

        var items = folder.Collect(path);

        items.OfType<ReadProblem>().Single().Line.ShouldNotBeNull().ShouldBeInRange(2, 4);
        items.OfType<ReadProblem>().Single().ToString().ShouldStartWith($"{path}:");
        var report = items.OfType<CollectedReport>().Single().Report;
        report.Text.ShouldBe("---\ntitle: [open\nurl: x: y\n---\n\nThe body.\n");
        report.BodyStart.ShouldBe(0);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_named_and_the_text_is_asked_instead()
    {
        var unknown = folder.Collect(folder.Write("a.txt", "---\ntitle: X\npublished: 2021-02-31\n---\nThe body.\n"));
        unknown.OfType<ReadProblem>().Single().Line.ShouldBe(3);
        unknown.OfType<CollectedReport>().Single().Report.Reference.Published.ShouldBeNull();

        var dated = folder.Collect(folder.Write("b.txt", "---\npublished: 2021-02-31\n---\nKYIV, March 1, 2021 (Wire) - The body.\n"));
        dated.OfType<ReadProblem>().ShouldHaveSingleItem();
        dated.OfType<CollectedReport>().Single().Report.Reference.Published!.Text.ShouldBe("2021-03-01");
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters_and_it_is_said()
    {
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tanks ").AsSpan(), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" are here").AsSpan()];
        var items = folder.Collect(folder.Write("a.txt", utf16));
        items.OfType<ReadProblem>().Single().Reason.ShouldContain("1 character");
        items.OfType<CollectedReport>().Single().Report.Text.ShouldBe("Tanks \uFFFD are here");

        byte[] wtf8 = [.. "Зенітні комплекси "u8, 0xED, 0xA0, 0xBD, .. " на станції і ще дещо"u8];
        var others = folder.Collect(folder.Write("b.txt", wtf8));
        others.OfType<ReadProblem>().ShouldHaveSingleItem();
        others.OfType<CollectedReport>().Single().Report.Text.ShouldStartWith("Зенітні комплекси \uFFFD");
    }

    [Fact]
    public void A_loop_of_links_is_named_and_not_followed()
    {
        folder.Write("in/a.txt", "One report.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "loop"), Path.Combine(folder.Path, "in"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "up"), "..");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "in", "x.txt"), "x.txt");

        var items = folder.Collect(Path.Combine(folder.Path, "in"));

        items.OfType<CollectedReport>().Count().ShouldBe(1);
        items.OfType<ReadProblem>().Count(p => p.Reason.Contains("link back", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(1);
        items.OfType<ReadProblem>().ShouldContain(p => p.Path.EndsWith("x.txt"));
    }

    [Fact]
    public void Two_links_that_lead_to_each_other_end()
    {
        folder.Write("in/a/one.txt", "One report.");
        folder.Write("in/b/two.txt", "Another report.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "a", "to-b"), Path.Combine(folder.Path, "in", "b"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "b", "to-a"), Path.Combine(folder.Path, "in", "a"));

        var items = folder.Collect(Path.Combine(folder.Path, "in"));

        items.OfType<CollectedReport>().Count().ShouldBe(2);
        items.OfType<ReadProblem>().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_folder_without_permission_is_named_and_the_rest_goes_on()
    {
        folder.Write("in/a.txt", "One report.");
        folder.Write("in/shut/b.txt", "Another.");
        folder.Write("in/z.txt", "A third.");

        var items = new Collector(new CollectorOptions(), new ShutFolders("shut"), new Pdf.PdfToText()).Collect([Path.Combine(folder.Path, "in")]).ToList();

        items.OfType<ReadProblem>().ShouldHaveSingleItem().Reason.ShouldContain("permission");
        items.OfType<CollectedReport>().Count().ShouldBe(2);
    }

    [Fact]
    public void What_is_not_there_and_what_is_of_another_kind_are_named()
    {
        folder.Collect(Path.Combine(folder.Path, "none.txt")).ShouldHaveSingleItem().ShouldBeOfType<ReadProblem>().Reason.ShouldContain("no such");
        folder.Collect(folder.Write("a.gz", [31, 139, 8, 0])).ShouldHaveSingleItem().ShouldBeOfType<ReadProblem>().Reason.ShouldContain(".gz");
        folder.Collect().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_beyond_the_bound_is_named()
    {
        var path = folder.Write("a.txt", new string('x', 3_000_000));
        new Collector(new CollectorOptions { MaxFileBytes = 2_000_000 }).Collect([path]).Single().ShouldBeOfType<ReadProblem>().Reason.ShouldContain("larger");
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("a: &x ")]
    public void Deeply_nested_front_matter_costs_no_stack(string nest)
    {
        var yaml = string.Concat(Enumerable.Repeat(nest, 60_000 / nest.Length));
        var items = folder.Collect(folder.Write("a.txt", $"---\n{yaml}\n---\nThe body.\n"));
        items.OfType<CollectedReport>().Single().Report.Text.ShouldEndWith("The body.\n");
    }

    [Fact]
    public void A_problem_line_holds_no_control_characters() =>
        new ReadProblem("a\u001B[31m\n.txt", 3, "is bad", "stop").ToString().ShouldBe("a\uFFFD[31m\uFFFD.txt:3: is bad; stop");

    [Fact, Trait("Category", "Slow")]
    public void One_line_of_200_MB_goes_through()
    {
        var path = Path.Combine(folder.Path, "long.txt");
        var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Tanks stood near the border. ", 4000)));
        using (var file = File.Create(path))
            while (file.Length < 200_000_000) file.Write(chunk);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = folder.Collect(path).Single().ShouldBeOfType<CollectedReport>().Report;

        report.Text.Length.ShouldBe((int)new FileInfo(path).Length);
        report.Reference.Language.ShouldBe("en");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }

    private sealed class ShutFolders(string shut) : IFolderReader
    {
        public IReadOnlyList<FileSystemInfo> Entries(string folder) =>
            Path.GetFileName(folder) == shut ? throw new UnauthorizedAccessException() : new DiskFolderReader().Entries(folder);
    }
}
