namespace Vedette.Fusion;

/// <summary>The tables embedded in this assembly: tab-separated lines, # opens a comment.</summary>
internal static class Resources
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no embedded table {name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
