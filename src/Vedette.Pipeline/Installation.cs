namespace Vedette.Pipeline;

/// <summary>Where this installation keeps its data.</summary>
/// <param name="Languages">Folder with one folder a language: <c>lang/</c>.</param>
/// <param name="Gazetteer">Folder of <c>places.bin</c> and <c>borders.bin</c>.</param>
public sealed record Installation(string Languages, string Gazetteer)
{
    /// <summary>The file of places.</summary>
    public string Places => Path.Combine(Gazetteer, "places.bin");

    /// <summary>The file of borders.</summary>
    public string Borders => Path.Combine(Gazetteer, "borders.bin");

    /// <summary>The file that says how far sources are to be relied on; it may be absent.</summary>
    public string Sources => Path.Combine(Path.GetDirectoryName(Languages) ?? "", "sources", "sources.yaml");

    /// <summary>The trained tagger of a language; it may be absent.</summary>
    /// <param name="iso">ISO 639-1 code of the language.</param>
    public string Tagger(string iso) => Path.Combine(Path.GetDirectoryName(Languages) ?? "", "models", iso, "names.bin");

    /// <summary>The tagger of a language that never saw a corpus, as tools/train-tagger makes it for measuring; it may be absent.</summary>
    /// <param name="iso">ISO 639-1 code of the language.</param>
    /// <param name="corpus">The corpus that it was not trained on.</param>
    public string TaggerWithout(string iso, string corpus) => Path.Combine(Path.GetDirectoryName(Languages) ?? "", "build", "tagger", $"{iso}-without-{corpus}.bin");

    /// <summary>Finds it: the folder named by <c>VEDETTE_HOME</c>, else the nearest folder above the program that has a
    /// <c>lang</c> folder; the gazetteer in the folder named by <c>VEDETTE_DATA</c>, else the newest below
    /// <c>build/gazetteer</c> there.</summary>
    /// <param name="variable">The environment: the value of a variable, null where it is not set.</param>
    /// <param name="program">Folder of the running program.</param>
    /// <exception cref="InstallationException">There is no such folder.</exception>
    public static Installation Find(Func<string, string?> variable, string program)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var home = variable("VEDETTE_HOME") is { Length: > 0 } named ? named : Above(program);
        if (home is null || !Directory.Exists(Path.Combine(home, "lang")))
            throw new InstallationException("the folder of languages (lang) is missing", "Start the program by ./vedette, or set VEDETTE_HOME to its checkout.");
        var data = variable("VEDETTE_DATA") is { Length: > 0 } given ? given : Newest(Path.Combine(home, "build", "gazetteer"));
        return new Installation(Path.Combine(home, "lang"), data);
    }

    private static string Newest(string folder) =>
        new DirectoryInfo(folder) is { Exists: true } built
            ? built.EnumerateDirectories().Where(d => File.Exists(Path.Combine(d.FullName, "places.bin")))
                .OrderByDescending(d => d.LastWriteTimeUtc).ThenBy(d => d.Name, StringComparer.Ordinal)
                .FirstOrDefault()?.FullName ?? folder
            : folder;

    private static string? Above(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "lang"))) return folder.FullName;
        return null;
    }
}
