using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>Says when a claim holds. Immutable and safe to share between threads.</summary>
public sealed class AsOfReader(TimeReader times)
{
    /// <summary>The time of a claim.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that carries the claim.</param>
    /// <param name="keyFirstToken">The token by which the claim is known: the first of its quantity, else of its verb.</param>
    /// <param name="question">Whether the claim holds, is to happen, or is over.</param>
    public Interval AsOf(Document document, Sentence sentence, int keyFirstToken, AsOfQuestion question)
    {
        _ = times;
        return document.Report.Reference.Published is { } published ? new Interval(published, DateBasis.ReportDate) : Interval.Unknown;
    }
}
