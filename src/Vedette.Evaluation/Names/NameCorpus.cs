namespace Vedette.Evaluation.Names;

/// <summary>A public corpus of texts whose people, organisations and places are marked. docs/guides/train-the-tagger.md says
/// where each is to be had.</summary>
/// <param name="Name">As tables call it.</param>
/// <param name="What">What texts it is of.</param>
/// <param name="IsTrainedOn">Whether the tagger that is shipped was trained on it.</param>
/// <param name="Read">Its texts; takes the folder that holds the corpora.</param>
public sealed record NameCorpus(string Name, string What, bool IsTrainedOn, Func<string, IEnumerable<MarkedText>> Read)
{
    /// <summary>The corpora that are known.</summary>
    public static IReadOnlyList<NameCorpus> All { get; } =
    [
        new("wikigold", "Wikipedia", true, f => ColumnFile.Read(Path.Combine(f, "wikigold/CONLL-format/data/wikigold.conll.txt"), ' ', 0, 1)),
        new("uner-ewt", "web texts", true, f => Files(f, "uner-ewt/en_ewt-ud-dev.iob2", "uner-ewt/en_ewt-ud-test.iob2").SelectMany(p => ColumnFile.Read(p, '\t', 1, 2))),
        new("uner-pud", "news, Wikipedia", true, f => Files(f, "uner-pud/en_pud-ud-test.iob2").SelectMany(p => ColumnFile.Read(p, '\t', 1, 2))),
        new("re3d", "defence", true, f => Files(f, "re3d/CENTCOM", "re3d/UK Government", "re3d/US State Department", "re3d/Australian Department of Foreign Affairs").SelectMany(StandOffFolder.Read)),
        new("re3d-wikipedia", "Wikipedia, defence", false, f => StandOffFolder.Read(Path.Combine(f, "re3d/Wikipedia"))),
        new("btc-news", "tweets of news", false, f => ColumnFile.Read(Path.Combine(f, "btc/CONLL-format/data/g.conll"), '\t', 0, 1)),
        new("btc-others", "other tweets", false, f => "abefh".SelectMany(s => ColumnFile.Read(Path.Combine(f, $"btc/CONLL-format/data/{s}.conll"), '\t', 0, 1))),
    ];

    private static IEnumerable<string> Files(string folder, params string[] files) => files.Select(file => Path.Combine(folder, file));
}
