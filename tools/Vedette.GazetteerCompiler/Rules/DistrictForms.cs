namespace Vedette.GazetteerCompiler.Rules;

/// <summary>The forms of the name of a second-level region.</summary>
internal static class DistrictForms
{
    /// <summary>The name itself; of one that ends in a word for districts also the other such words, and Russian
    /// adjectives in the spelling of the press.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var forms = new List<string> { name };
        if (!RegionForms.HasClassWord(name)) return forms;
        var stem = name[..name.LastIndexOf(' ')];
        string[] stems = stem.EndsWith("skiy", StringComparison.Ordinal) ? [stem, stem[..^2] + "y", stem[..^2] + "yi"] : [stem];
        foreach (var s in stems)
            foreach (var word in (string[])["District", "County", "Raion", "Rayon"])
                forms.Add($"{s} {word}");
        return forms;
    }
}
