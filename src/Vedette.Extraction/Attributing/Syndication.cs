using Vedette.Extraction.Actors;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Whose copy a report prints: "(Reporting by …)", "Story by …", "with … in Kyiv", a dateline of an agency that is
/// not the outlet itself.</summary>
internal static class Syndication
{
    /// <summary>The agency; null where the report is the outlet's own.</summary>
    public static Party? Of(Document document, Cast cast) => null;
}
