namespace Vedette.Collection.Html;

/// <summary>The words of a class name or id: parted at marks, digits and small-to-capital changes, in lower case.</summary>
internal static class ClassWords
{
    private const int Longest = 200;

    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length && i < Longest; i++)
        {
            var boundary = i == name.Length || !char.IsLetter(name[i]) || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!boundary) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }
        return words;
    }
}
