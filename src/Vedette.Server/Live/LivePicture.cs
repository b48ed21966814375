using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>The picture as it stands, and the way to the next one.</summary>
internal sealed class LivePicture(EventLog log)
{
    private PictureState _now = PictureState.Empty;
    private Dictionary<string, Dictionary<string, UInt128>> _prints = [];

    public PictureState Now => Volatile.Read(ref _now);

    /// <summary>Takes a new picture; where it differs from the last, every station is told what changed.</summary>
    public void Take(Picture picture, Corpus corpus)
    {
        var (delta, prints) = PictureDelta.Between(_prints, picture, Now.Picture?.AsOf);
        _prints = prints;
        if (delta.IsEmpty && Now.Picture is not null)
            return;
        log.Append("delta", sequence =>
        {
            // Before a station can hear of the number, whoever asks for the picture gets at least that one.
            Volatile.Write(ref _now, new PictureState(sequence, log.IdOf(sequence), picture, corpus));
            return delta.Write(sequence);
        });
    }
}
