using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Times;

/// <summary>Reads expressions of time. Immutable and safe to share between threads.</summary>
/// <param name="language">The pack whose <c>time-*</c> lexicons name months, days, units and their relations.</param>
public sealed class TimeReader(LanguagePack language)
{
    /// <summary>The expressions of a sentence, in order, none overlapping another.</summary>
    public TimeMention[] Read(Document document, Sentence sentence)
    {
        _ = language;
        return [];
    }
}
