using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>Pictures as known on earlier days. One is made anew only when something came in that was known by then, and those of the
/// days that were asked for last grow with what came in.</summary>
internal sealed class PastPictures(Stages stages, LiveCorpus corpus)
{
    private const int Kept = 4;

    // Each holds what fusion knows of its reports.
    private const int Growing = 2;

    private readonly Lock _lock = new();
    private readonly LinkedList<Past> _pasts = [];

    /// <summary>The picture at the end of a day (UTC).</summary>
    public Picture On(LocalDate day)
    {
        Past found;
        lock (_lock)
        {
            found = _pasts.FirstOrDefault(p => p.Day == day) ?? new Past(day, stages);
            _pasts.Remove(found);
            _pasts.AddFirst(found);
            if (_pasts.Count > Kept) _pasts.RemoveLast();
            foreach (var older in _pasts.Skip(Growing)) older.Rest();
        }
        return found.Of(corpus);
    }

    private sealed class Past(LocalDate day, Stages stages)
    {
        private readonly Lock _making = new();
        private GrowingPicture? _growing;
        private List<object> _of = [];
        private Picture? _picture;

        public LocalDate Day => day;

        public void Rest() => _growing = null;

        public Picture Of(LiveCorpus corpus)
        {
            lock (_making)
            {
                var known = corpus.Before(day.PlusDays(1).AtMidnight().InUtc().ToInstant());
                List<object> of = [.. known.Reports, .. known.Claims, .. known.Corrections];
                if (_picture is not null && of.SequenceEqual(_of, ReferenceEqualityComparer.Instance)) return _picture;
                var growing = _growing ??= stages.Grow();
                _of = of;
                return _picture = growing.Of(known, day);
            }
        }
    }
}
