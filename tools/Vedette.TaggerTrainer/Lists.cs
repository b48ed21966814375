using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Gathers the word lists of the model.</summary>
internal static class Lists
{
    /// <summary>Given and family names of the lists, and words that the treebank's texts write small far more often than not.</summary>
    /// <param name="names">Folder of common-forenames-by-country.csv and common-surnames-by-country.csv.</param>
    /// <param name="texts">Treebanks (CoNLL-U) to count capitals in.</param>
    public static WordLists Read(string names, IEnumerable<string> texts)
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
        return new WordLists(words);
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
