namespace Vedette.Server.Api;

/// <summary>A report as a sender writes it; <c>text</c> or <c>html</c> must be there.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Url">Its address; reports of one address are versions of each other.</param>
/// <param name="Published">Day or instant, ISO 8601 or as mail writes it.</param>
/// <param name="Language">BCP 47; guessed where absent.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">A web page: its article is taken out.</param>
/// <param name="Authors">Names.</param>
internal sealed record ReportSubmission(
    string? Title, string? Outlet, string? Url, string? Published, string? Language, string? Text, string? Html, IReadOnlyList<string>? Authors);
