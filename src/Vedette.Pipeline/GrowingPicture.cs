using Vedette.Fusion;
using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>A picture that grows with its corpus: what was fused stays fused, and new reports are taken in at the cost of what they
/// touch. Where something was taken away or claims are corrected by hand it is made anew. Not safe to use from several threads.</summary>
public sealed class GrowingPicture
{
    private readonly Func<LiveFusion> _begin;
    private readonly Func<Corpus, IReadOnlyList<Correction>, Picture> _anew;
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private LiveFusion? _fusion;

    internal GrowingPicture(Func<LiveFusion> begin, Func<Corpus, IReadOnlyList<Correction>, Picture> anew) => (_begin, _anew) = (begin, anew);

    /// <summary>The picture of a corpus; the same that <see cref="Stages.Fuse"/> gives.</summary>
    public Picture Of(Corpus corpus, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(corrections);
        if (corrections.Any(c => c.Kind is CorrectionKind.RejectClaim or CorrectionKind.CorrectClaim or CorrectionKind.AddClaim)) return _anew(corpus, corrections);

        var now = corpus.Reports.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        if (_fusion is null || !_held.IsSubsetOf(now))
        {
            _fusion = _begin();
            _held.Clear();
        }
        var claims = corpus.Claims.Where(c => !_held.Contains(c.Report.Id)).OrderBy(c => c.Id, StringComparer.Ordinal).ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        _fusion.AddAll(corpus.Reports.Where(r => _held.Add(r.Id)).Select(r => (r, (IReadOnlyList<Claim>)[.. claims[r.Id]])).ToList());
        return _fusion.Picture(corrections);
    }
}
