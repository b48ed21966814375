using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Gathers the word lists of the model.</summary>
internal static class Lists
{
    /// <summary>Given and family names of the lists, other names of people, words of the dictionary, and words that the treebank's
    /// texts write small far more often than not.</summary>
    /// <param name="names">Folder of common-forenames-by-country.csv and common-surnames-by-country.csv.</param>
    /// <param name="packages">Folder of the packages of lists.</param>
    /// <param name="texts">Treebanks (CoNLL-U) to count capitals in.</param>
    public static WordLists Read(string names, string packages, IEnumerable<string> texts)
    {
        var words = new Dictionary<uint, byte>();
        Add(words, Path.Combine(names, "common-forenames-by-country.csv"), WordLists.Given);
        Add(words, Path.Combine(names, "common-surnames-by-country.csv"), WordLists.Family);
        var counts = new Dictionary<string, (int Small, int Capital)>(StringComparer.Ordinal);
        foreach (var line in texts.SelectMany(File.ReadLines))
        {
            var cells = line.Split('\t');
            // The first word of a sentence says nothing.
            if (cells.Length < 10 || cells[0] == "1" || cells[1].Length < 2 || !cells[1].All(char.IsLetter)) continue;
            var key = cells[1].ToLowerInvariant();
            var (small, capital) = counts.GetValueOrDefault(key);
            counts[key] = char.IsUpper(cells[1][0]) ? (small, capital + 1) : (small + 1, capital);
        }
        foreach (var (word, (small, capital)) in counts)
            if (small >= 3 && small > 3 * capital) Flag(words, word, WordLists.Common);
        foreach (var word in Dictionary(packages)) Flag(words, word, WordLists.Dictionary);
        foreach (var word in Lines(packages, "@cspell/dict-people-names/dict/people-names.txt")) Flag(words, word, WordLists.Borne);
        foreach (var word in Firms(packages)) Flag(words, word, WordLists.Firm);
        return new WordLists(words);
    }

    /// <summary>Names of companies.</summary>
    public static IEnumerable<string> Firms(string packages) => Lines(packages, "@cspell/dict-companies/dict/companies.txt").Where(name => name.Length > 2 && char.IsUpper(name[0]));

    private static IEnumerable<string> Lines(string packages, string file) => File.ReadLines(Path.Combine(packages, file)).Where(l => l.Length > 1 && l[0] != '#');

    // Lists of words by part of speech.
    private static IEnumerable<string> Dictionary(string packages)
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages, "categorized-words", "2of12id.json")));
        return [.. json.RootElement.EnumerateObject().SelectMany(list => list.Value.EnumerateArray()).Select(word => word.GetString()!)];
    }

    /// <summary>The romanised names of a list.</summary>
    public static string[] Names(string file)
    {
        var lines = File.ReadLines(file).Select(Cells).ToList();
        var column = lines[0].IndexOf("Romanized Name");
        return [.. lines.Skip(1).Select(c => c[column]).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    private static void Add(Dictionary<uint, byte> words, string file, byte flag)
    {
        foreach (var name in Names(file))
            foreach (var part in name.Split(' ', '-'))
                if (part.Length > 1) Flag(words, part, flag);
    }

    private static void Flag(Dictionary<uint, byte> words, string word, byte flag)
    {
        var hash = FeatureReader.HashOf(word);
        words[hash] = (byte)(words.GetValueOrDefault(hash) | flag);
    }

    private static List<string> Cells(string line)
    {
        var (cells, start, quoted) = (new List<string>(), 0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (line[i] != ',' || quoted)) continue;
            cells.Add(line[start..i].Trim('"'));
            start = i + 1;
        }
        return cells;
    }
}
