using Vedette.Extraction.Lexicons;

namespace Vedette.Pipeline;

/// <summary>Reads the folder of languages: one folder a language, named by its ISO 639-1 code.</summary>
public static class LanguageFolder
{
    /// <summary>The packs of all languages, by code.</summary>
    /// <param name="path">The folder <c>lang</c>.</param>
    /// <exception cref="InstallationException">A lexicon cannot be read, or there is none.</exception>
    public static IReadOnlyList<LanguagePack> Read(string path)
    {
        try
        {
            var folders = Directory.GetDirectories(path).Order(StringComparer.Ordinal).ToList();
            if (folders.Count == 0) throw new InstallationException($"{path} holds no language", "Fetch the whole checkout again.");
            return [.. folders.AsParallel().AsOrdered().Select(Pack)];
        }
        catch (AggregateException several) when (several.InnerException is LexiconFormatException wrong)
        {
            throw new InstallationException(wrong.Message, "Mend that line.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException(trouble.Message.TrimEnd('.'), "Make the folder of languages readable.");
        }
    }

    private static LanguagePack Pack(string folder) =>
        LanguagePack.Parse(
            Path.GetFileName(folder),
            Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal));
}
