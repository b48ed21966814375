namespace Vedette.Storage;

/// <summary>Keeps what is known of watched sources between runs. Safe to use from several threads.</summary>
public interface IWatchStore
{
    /// <summary>What is known of a source; null where it was never looked at.</summary>
    SourceState? Find(string source);

    /// <summary>All that is known, by name.</summary>
    IReadOnlyList<SourceState> All();

    /// <summary>Remembers the state of a source, in place of the one before.</summary>
    void Save(SourceState state);

    /// <summary>The fingerprint under which an item of a source was last read; null where it is new.</summary>
    string? Fingerprint(string source, string item);

    /// <summary>Remembers that an item was read.</summary>
    void Saw(string source, string item, string fingerprint);
}
