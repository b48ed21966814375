namespace Vedette.Model;

/// <summary>Probabilities in the words of Intelligence Community Directive 203: almost no chance 1-5 %, very unlikely 5-20,
/// unlikely 20-45, roughly even chance 45-55, likely 55-80, very likely 80-95, almost certain 95-99.
/// A probability on a bound takes the higher word; what lies below 1 or above 99 % takes the outermost word.</summary>
public static class ProbabilityWords
{
    private static readonly double[] Bounds = [0.01, 0.05, 0.20, 0.45, 0.55, 0.80, 0.95, 0.99];

    /// <summary>The word of a probability, 0 to 1.</summary>
    public static ProbabilityWord Of(double probability)
    {
        var word = ProbabilityWord.AlmostNoChance;
        while (word < ProbabilityWord.AlmostCertain && probability >= Bounds[(int)word + 1]) word++;
        return word;
    }

    /// <summary>Lower and upper bound of a word's band.</summary>
    public static (double Low, double High) Band(ProbabilityWord word) => (Bounds[(int)word], Bounds[(int)word + 1]);

    /// <summary>The word and its band for people: "unlikely (20-45 %)".</summary>
    public static string Describe(ProbabilityWord word)
    {
        var (low, high) = Band(word);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text(word)} ({low * 100:0}-{high * 100:0} %)");
    }

    /// <summary>The word for people.</summary>
    public static string Text(ProbabilityWord word) => word switch
    {
        ProbabilityWord.AlmostNoChance => "almost no chance",
        ProbabilityWord.VeryUnlikely => "very unlikely",
        ProbabilityWord.Unlikely => "unlikely",
        ProbabilityWord.RoughlyEvenChance => "roughly even chance",
        ProbabilityWord.Likely => "likely",
        ProbabilityWord.VeryLikely => "very likely",
        _ => "almost certain",
    };
}
