using NodaTime;
using Vedette.Fusion;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>A picture that grows with its corpus: see <see cref="GrowingFusion"/>. Not safe to use from several threads.</summary>
public sealed class GrowingPicture
{
    private readonly GrowingFusion _fusion = new();
    private readonly string _extractor;
    private readonly IReadOnlyList<SourceGrade> _sources;
    private readonly Borders? _borders;

    internal GrowingPicture(string extractor, IReadOnlyList<SourceGrade> sources, Borders? borders) => (_extractor, _sources, _borders) = (extractor, sources, borders);

    /// <summary>The picture of a corpus.</summary>
    /// <param name="corpus">Reports, claims and corrections.</param>
    /// <param name="asOf">Leave out what became known, and corrections that were made, after this day; null leaves out nothing.</param>
    public Picture Of(Corpus corpus, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return _fusion.Picture(Input(corpus) with { AsOf = asOf });
    }

    /// <summary>The days of a corpus as known then.</summary>
    internal FusionDays Days(Corpus corpus) => new(Input(corpus));

    private FusionInput Input(Corpus corpus) => new()
    {
        Reports = corpus.Reports, Claims = corpus.Claims, Extractor = _extractor, Borders = _borders, Sources = _sources, Corrections = corpus.Corrections,
    };
}
