using System.Text.Json;
using Vedette.Pipeline;
using Vedette.Publishing;
using Vedette.Server.Api;

namespace Vedette.Server.Live;

/// <summary>The brief of a picture, composed once for whoever asks first.</summary>
internal sealed class Briefs(Stages stages, Boards boards)
{
    /// <summary>The whole brief; a theatre to open it, null for the largest.</summary>
    public Brief Of(PictureState state, string? about = null) =>
        state.Once($"brief of {about}", (picture, corpus) => stages.Compose(picture, corpus, about, boards.Of(state).FirstOrDefault()));

    /// <summary>Its JSON.</summary>
    /// <param name="state">The picture.</param>
    /// <param name="about">As above.</param>
    /// <param name="lead">Only title, banners and bottom line, with the exhibits that this cites.</param>
    public byte[] Json(PictureState state, string? about, bool lead) => state.Once($"brief {lead} {about}", (picture, corpus) =>
        JsonSerializer.SerializeToUtf8Bytes(lead ? Stages.Lead(picture, corpus, about) : Of(state, about), ApiJson.Options));
}
