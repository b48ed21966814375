using Vedette.Extraction.Lexicons;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Tests;

/// <summary>Builders of test values.</summary>
internal static class Some
{
    /// <summary>The English pack as it stands in <c>lang/en</c>.</summary>
    public static LanguagePack English { get; } = LanguagePack.Parse("en",
        Directory.EnumerateFiles(Path.Combine(Root, "lang", "en")).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>The folder that holds <c>Vedette.slnx</c>.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    /// <summary>A report of one text, with or without a date of publication and an outlet.</summary>
    public static Report Report(string text, string? published = null, string? outlet = null) => new()
    {
        Reference = new ReportReference("r-00000000000000000000", "test.txt", null, outlet, null,
            published is not null && Edtf.TryParse(published, out var edtf) ? edtf : null,
            published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata, "en", new string('0', 64)),
        Text = text,
    };

    public static Document Document(string text, string? published = null, string? outlet = null) =>
        Vedette.Extraction.Text.Document.Read(Report(text, published, outlet), English);

    /// <summary>The texts of all sentences.</summary>
    public static string[] Sentences(string text)
    {
        var document = Document(text);
        return [.. document.Sentences.ToArray().Select(s => document.SpanOf(s).Text)];
    }
}
