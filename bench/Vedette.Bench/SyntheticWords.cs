namespace Vedette.Bench;

/// <summary>A made-up vocabulary: texts of these words are as unlike each other as news is, and the same for a seed.</summary>
internal sealed class SyntheticWords
{
    /// <summary>Words that texts are made of; as many again and more stand in for them where a copy is respelled.</summary>
    public const int Vocabulary = 6_000;

    private const string Consonants = "bcdfghklmnprstvz";
    private const string Vowels = "aeiou";

    private readonly string[] _words;

    public SyntheticWords(int seed)
    {
        var random = new Random(seed);
        _words = [.. Enumerable.Range(0, Vocabulary + 2_000).Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => $"{Consonants[random.Next(16)]}{Vowels[random.Next(5)]}")) + Consonants[random.Next(16)])];
    }

    /// <summary>A sentence's words: frequent ones are much more frequent than rare ones, and two are names.</summary>
    public List<string> Sentence(Random random)
    {
        var words = Enumerable.Range(0, 12 + random.Next(8)).Select(_ => _words[(int)(Vocabulary * Math.Pow(random.NextDouble(), 3))]).ToList();
        words[3] = Name(random);
        words[8] = Name(random);
        return words;
    }

    /// <summary>The words of a sentence as a machine respells them: names stay, four of ten others change.</summary>
    public List<string> Respelled(List<string> words, Random random) =>
        [.. words.Select((w, k) => char.IsUpper(w[0]) || random.Next(10) < 6 ? w : w + "ish" + _words[(w.Length * 31) + k])];

    private string Name(Random random) => char.ToUpperInvariant(_words[random.Next(Vocabulary)][0]) + _words[random.Next(Vocabulary)];
}
