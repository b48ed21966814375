using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vedette.Model;

namespace Vedette.Server.Live;

/// <summary>The arrays of a picture by name, each item with the id by which deltas name it.</summary>
internal static class PictureSections
{
    private static readonly JsonSerializerOptions Json = WireJson.Relaxed.Options;

    public static IReadOnlyList<PictureSection> All { get; } =
    [
        Of("theatres", p => p.Theatres, t => t.Id),
        Of("reports", p => p.Reports, r => r.Id),
        Of("claims", p => p.Claims, c => c.Id),
        Of("questions", p => p.Questions, q => q.Id),
        Of("assertions", p => p.Assertions, a => a.Id),
        Of("estimates", p => p.Estimates, e => e.Question),
        Of("sites", p => p.Sites, s => s.Id),
        Of("origins", p => p.Origins, o => o.Id),
        Of("publishers", p => p.Publishers, p => p.Id),
        Of("copies", p => p.Copies, c => c.Id),
        Of("relations", p => p.Relations, r => $"{r.A} {r.B} {JsonNamingPolicy.SnakeCaseLower.ConvertName(r.Kind.ToString())}"),
        Of("disagreements", p => p.Disagreements, d => d.Id),
        Of("lost_corrections", p => p.LostCorrections, l => l.Id),
        Of("register", p => p.Register, r => r.Id),
        Of("calendar", p => p.Calendar, c => c.Id),
        Of("gauges", p => p.Gauges, g => g.Id),
        Of("passages", p => p.Passages, p => p.Id),
    ];

    private static PictureSection Of<T>(string name, Func<Picture, IReadOnlyList<T>> items, Func<T, string> id) where T : class
    {
        var type = (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T));
        return new PictureSection(
            name,
            picture => items(picture).Select(item => (id(item), (object)item)),
            (writer, item) => JsonSerializer.Serialize(writer, (T)item, type));
    }
}
