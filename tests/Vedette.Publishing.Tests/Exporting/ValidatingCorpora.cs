using NodaTime;
using Vedette.Pipeline;

namespace Vedette.Publishing.Tests;

/// <summary>Every object that is exported of whole corpora passes the standards' own schemas.</summary>
public sealed class ValidatingCorpora
{
    [SharedFact, Trait("Category", "Slow")]
    public Task Samples_are_valid_in_every_format() => Check(Path.Combine(Root, "samples", "buildup-2021"));

    [SharedFact, Trait("Category", "Slow")]
    public Task Seeds_are_valid_in_every_format() => Check(Path.Combine(Root, "..", "shared", "seeds"));

    private static string Root { get; } = Find();

    private static async Task Check(string folder)
    {
        if (!Directory.Exists(folder)) return;
        using var stages = Stages.Open(Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory));
        var corpus = await Corpus.Read(stages.Line(), stages.Collect([folder], null), _ => { });
        var picture = stages.Fuse(corpus, null);

        picture.Claims.ShouldNotBeEmpty();
        ValidatingExports.Check(picture, null).ShouldBeEmpty();
        ValidatingExports.Check(picture, stages.Fuse(corpus, new LocalDate(2021, 12, 3))).ShouldBeEmpty();
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("the checkout");
    }
}
