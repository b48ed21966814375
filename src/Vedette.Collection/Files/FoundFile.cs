namespace Vedette.Collection.Files;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it is opened.</param>
/// <param name="UserPath">As the user would name it: for problem lines.</param>
/// <param name="ReportPath">Relative to the input folder, beginning with that folder's own name; forward slashes.</param>
/// <param name="Named">The user named this file itself, not a folder above it.</param>
/// <param name="Defaults">What the nearest <c>corpus.yaml</c> files say.</param>
internal sealed record FoundFile(string FullPath, string UserPath, string ReportPath, bool Named, CorpusDefaults Defaults);
