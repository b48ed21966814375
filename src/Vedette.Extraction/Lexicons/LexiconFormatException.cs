namespace Vedette.Extraction.Lexicons;

/// <summary>A lexicon file that cannot be read; the message names file and line.</summary>
public sealed class LexiconFormatException(string file, int line, string reason)
    : FormatException($"{file}:{line}: {reason}")
{
    public string File { get; } = file;

    public int Line { get; } = line;
}
