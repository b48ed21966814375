namespace Vedette.Collection.Files;

/// <summary>How a file is read.</summary>
internal enum FileKind
{
    /// <summary>By no reader.</summary>
    None,

    /// <summary>Without an extension: standard input, pipes, devices. Its first characters tell.</summary>
    Unnamed,
    Text,
    Html,
    JsonLines,
    Pdf,

    /// <summary>JSON export of a chat program.</summary>
    ChatExport,
    WebArchive,
}
