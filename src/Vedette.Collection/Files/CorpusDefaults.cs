using NodaTime;
using Vedette.Collection.Reading;
using Vedette.Model;

namespace Vedette.Collection.Files;

/// <summary>What a folder's <c>corpus.yaml</c> says of all reports below it; a report's own metadata wins.</summary>
/// <param name="Constructed">The corpus is of somebody's own making.</param>
/// <param name="Outlet">Default outlet.</param>
/// <param name="Language">Default language, BCP 47.</param>
/// <param name="Period">When its reports were published: it gives datelines without a year their year.</param>
internal sealed record CorpusDefaults(bool Constructed, string? Outlet, string? Language, Edtf? Period)
{
    public static CorpusDefaults None { get; } = new(false, null, null, null);

    /// <summary>What the <c>corpus.yaml</c> beside a file says.</summary>
    public static CorpusDefaults OfFile(string path)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", "corpus.yaml");
        return File.Exists(beside) ? Read(beside, beside, None).Defaults : None;
    }

    /// <summary>Reads a <c>corpus.yaml</c>; on a problem the defaults of the folder above stay.</summary>
    public static (CorpusDefaults Defaults, ReadProblem? Problem) Read(string fullPath, string userPath, CorpusDefaults above)
    {
        string text;
        try
        {
            using var file = new StreamReader(fullPath);
            var buffer = new char[Metadata.MaxLength];
            text = new string(buffer, 0, file.ReadBlock(buffer));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (above, new ReadProblem(userPath, null, "cannot be read", "its folder is read without it"));
        }

        var (metadata, line, reason) = Metadata.Parse(text);
        if (metadata is null)
            return (above, new ReadProblem(userPath, line, $"is no YAML ({reason})", "its folder is read without it"));

        var period = metadata["period"] is { } written && Edtf.TryParse(written, out var edtf) ? edtf : above.Period;
        return (new CorpusDefaults(
            metadata["constructed"] is { } flag ? Metadata.IsTrue(flag) : above.Constructed,
            metadata["outlet"] ?? above.Outlet,
            metadata["language"] ?? above.Language,
            period), null);
    }
}
