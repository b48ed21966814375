using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>A picture with the number of the change that made it. What is written of it is made once.</summary>
internal sealed class PictureState(long sequence, string id, Picture? picture, Corpus corpus)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, object> _made = new(StringComparer.Ordinal);

    public static PictureState Empty { get; } = new(0, "0", null, new Corpus([], []));

    public long Sequence => sequence;

    public string Id => id;

    public Picture? Picture => picture;

    public Corpus Corpus => corpus;

    /// <summary>Something that depends on this picture alone, made when it is first asked for.</summary>
    public T Once<T>(string name, Func<Picture, Corpus, T> make) where T : class
    {
        lock (_lock)
        {
            if (!_made.TryGetValue(name, out var made)) _made[name] = made = make(Picture ?? throw new InvalidOperationException("there is no picture yet"), Corpus);
            return (T)made;
        }
    }
}
