using NodaTime;
using Vedette.Fusion;
using Vedette.Model;
using Vedette.Server.Api;

namespace Vedette.Server.Live;

/// <summary>What a picture says that the one at the end of an earlier day did not.</summary>
internal sealed class ChangeLists(PastPictures past)
{
    /// <summary>Days before that of the picture from which the page tells changes unless asked otherwise.</summary>
    private const int UsualDays = 7;

    /// <summary>The changes since the end of a day (UTC).</summary>
    public ChangeListing Of(PictureState state, LocalDate day) =>
        state.Once($"changes {Edtf.Iso(day)}", (after, _) => new ChangeListing(Edtf.Iso(day), Lines(past.On(day), after)));

    /// <summary>The list that whoever opens the page asks for; null for a picture without a day.</summary>
    public ChangeListing? Usual(PictureState state) => state.Picture?.AsOf?.Latest is { } day ? Of(state, day.PlusDays(-UsualDays)) : null;

    private static List<ChangeListing.Line> Lines(Picture before, Picture after)
    {
        var claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var picture in (Picture[])[before, after])
        {
            foreach (var a in picture.Assertions) claims[a.Id] = [.. a.Members.Select(m => m.Claim)];
            foreach (var s in picture.Sites) claims[s.Id] = [.. s.Observations.Select(o => o.Claim)];
            foreach (var r in picture.Register) claims[r.Id] = r.Claims;
            foreach (var e in picture.Calendar) claims[e.Id] = e.Claims;
        }
        foreach (var q in after.Questions) claims[q.Id] = [.. q.Assertions.SelectMany(a => claims.GetValueOrDefault(a, []))];
        return [.. Differences.Between(before, after).Select(c => new ChangeListing.Line(c.What, c.Id, c.Text, claims.GetValueOrDefault(c.Id, [])))];
    }
}
