namespace Vedette.Collection;

/// <summary>Reads the tab-separated tables that lie in the assembly. Lines that begin with # are comments.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
