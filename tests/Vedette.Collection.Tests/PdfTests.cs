using Vedette.Collection.Files;
using Vedette.Collection.Pdf;

namespace Vedette.Collection.Tests;

/// <summary>PDF through an outer program, which these tests stand in for.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void The_text_of_a_PDF_becomes_paragraphs()
    {
        var item = Collect(Program("printf 'Bulletin\\n\\n10 December 2021\\n\\nTwo camps near the border have filled with vehi-\\ncles since the beginning of the week.\\n\\014The second page has one more.\\n'"), "%PDF-1.4 x");

        var report = item.ShouldBeOfType<CollectedReport>().Report;
        report.Text.ShouldBe("Bulletin\n\n10 December 2021\n\nTwo camps near the border have filled with vehicles since the beginning of the week.\n\nThe second page has one more.\n");
        report.Reference.Published!.Text.ShouldBe("2021-12-10");
    }

    [Fact]
    public void Without_the_program_the_line_says_what_to_install() =>
        Collect("vedette-no-such-program", "%PDF-1.4 x").ShouldBeOfType<ReadProblem>().Remedy.ShouldContain("poppler");

    [UnixFact]
    public void A_PDF_without_text_is_named() =>
        Collect(Program("printf '\\014\\n\\014'"), "%PDF-1.4 x").ShouldBeOfType<ReadProblem>().Reason.ShouldContain("without text");

    [UnixFact]
    public void A_damaged_PDF_is_named() =>
        Collect(Program("exit 3"), "%PDF-1.4 x").ShouldBeOfType<ReadProblem>().Reason.ShouldContain("cannot read");

    [UnixFact]
    public void A_PDF_that_takes_for_ever_is_given_up() =>
        Collect(Program("exec sleep 30"), "%PDF-1.4 x", timeout: 300).ShouldBeOfType<ReadProblem>().Reason.ShouldContain("takes more than");

    [UnixFact]
    public void A_PDF_that_floods_is_given_up() =>
        Collect(Program("exec yes text"), "%PDF-1.4 x", most: 1_000_000).ShouldBeOfType<ReadProblem>().Reason.ShouldContain("too much");

    [Fact]
    public void What_is_no_PDF_is_named() =>
        Collect("vedette-no-such-program", "<html>").ShouldBeOfType<ReadProblem>().Reason.ShouldContain("no PDF");

    private Collected Collect(string program, string bytes, int timeout = 10_000, int most = 64_000_000) =>
        new Collector(new CollectorOptions(), new DiskFolderReader(), new PdfToText(program, timeout, most))
            .Collect([folder.Write("a.pdf", bytes)]).ShouldHaveSingleItem();

    private string Program(string body)
    {
        var path = folder.Write("program.sh", $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (OperatingSystem.IsWindows()) Skip = "needs a shell script";
        }
    }
}
