using Vedette.Collection.Dating;

namespace Vedette.Collection.Reading;

/// <summary>What a reader of one kind of file took out of it, before the file's path, folder and bytes are added.</summary>
internal sealed record ReportParts
{
    /// <summary>The text of the report.</summary>
    public required string Text { get; init; }

    /// <summary>Where its body begins.</summary>
    public int BodyStart { get; init; }

    public string? Title { get; init; }

    /// <summary>As the metadata name it: it wins over the folder's default.</summary>
    public string? Outlet { get; init; }

    /// <summary>As the dateline names it: it serves where nothing else does.</summary>
    public string? HeadOutlet { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>BCP 47, as the metadata name it: it wins over the folder's default.</summary>
    public string? Language { get; init; }

    /// <summary>BCP 47, as the text looks; <c>und</c> where it could not be told.</summary>
    public required string LanguageGuess { get; init; }

    /// <summary>As far as file and text give it; the path is asked later.</summary>
    public Publication Published { get; init; } = Publication.Unknown;

    /// <summary>Null where the folder's default holds.</summary>
    public bool? Constructed { get; init; }

    /// <summary>Problems found on the way: line, reason, remedy.</summary>
    public IReadOnlyList<(int? Line, string Reason, string Remedy)> Problems { get; init; } = [];
}
