using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>A picture with the number of the change that made it. What is written of it is made once.</summary>
internal sealed class PictureState(long sequence, string id, Picture? picture, Corpus corpus)
{
    private const int MostMade = 48;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lazy<object>> _made = new(StringComparer.Ordinal);

    public static PictureState Empty { get; } = new(0, "0", null, new Corpus([], []));

    public long Sequence => sequence;

    public string Id => id;

    public Picture? Picture => picture;

    /// <summary>Whether any report of it is of our own making.</summary>
    public bool IsConstructed { get; } = picture?.Reports.Any(r => r.Constructed) == true;

    public Corpus Corpus => corpus;

    /// <summary>Something that depends on this picture alone, made when it is first asked for. Who asks for another thing meanwhile
    /// does not wait for it.</summary>
    public T Once<T>(string name, Func<Picture, Corpus, T> make) where T : class
    {
        var whole = Picture ?? throw new InvalidOperationException("there is no picture yet");
        Lazy<object> made;
        lock (_lock)
        {
            // Whoever asks chooses the name: without a bound, odd questions would fill the memory.
            if (_made.Count >= MostMade && !_made.ContainsKey(name)) _made.Clear();
            if (!_made.TryGetValue(name, out made!)) _made[name] = made = new Lazy<object>(() => make(whole, Corpus));
        }
        return (T)made.Value;
    }
}
