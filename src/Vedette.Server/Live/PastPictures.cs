using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>Pictures as known on earlier days. One is made anew only when something came in that was known by then.</summary>
internal sealed class PastPictures(Stages stages, LiveCorpus corpus)
{
    private const int Kept = 4;

    private readonly Lock _lock = new();
    private readonly LinkedList<((LocalDate Day, int Reports, int Corrections) Key, Lazy<Picture> Picture)> _pictures = [];

    /// <summary>The picture at the end of a day (UTC).</summary>
    public Picture On(LocalDate day)
    {
        var now = corpus.Now();
        var end = day.PlusDays(1).AtMidnight().InUtc().ToInstant();
        var key = (day, now.Reports.Count(r => r.KnownAt < end), now.Corrections.Count(c => c.At < end));
        Lazy<Picture> found;
        lock (_lock)
        {
            var node = _pictures.First;
            while (node is not null && node.Value.Key != key) node = node.Next;
            if (node is not null) _pictures.Remove(node);
            node ??= new(((key), new Lazy<Picture>(() => stages.Fuse(now, day))));
            _pictures.AddFirst(node);
            while (_pictures.Count > Kept) _pictures.RemoveLast();
            found = node.Value.Picture;
        }
        return found.Value;
    }
}
