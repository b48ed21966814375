namespace Vedette.GazetteerCompiler.Rules;

/// <summary>Which letters a name is written in.</summary>
internal static class Script
{
    /// <summary>Whether every letter is Latin.</summary>
    public static bool IsLatin(string name) => Letters(name, c => c < 0x250 || c is >= (char)0x1E00 and < (char)0x1F00 or (char)0x2BC or (char)0x2B9);

    /// <summary>Whether every letter is Cyrillic.</summary>
    public static bool IsCyrillic(string name) => Letters(name, c => c is >= (char)0x400 and < (char)0x530 or (char)0x2BC);

    private static bool Letters(string name, Func<char, bool> belongs)
    {
        var any = false;
        foreach (var c in name)
        {
            if (!char.IsLetter(c)) continue;
            if (!belongs(c)) return false;
            any = true;
        }
        return any;
    }
}
