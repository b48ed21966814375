using System.Text.Json;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>GeoJSON (RFC 7946): one collection whose features have flat properties; <c>layer</c> says what each is: <c>site</c>, the
/// circle of its doubt <c>site_doubt</c>, <c>area</c> for the places that claims name, <c>claim</c>. What was withdrawn comes without
/// geometry, with <c>withdrawn</c> true. Claims and sites without coordinates, or of an area, have no geometry of their own; what is
/// wider than a map can show has none at all.</summary>
public sealed class GeoJsonExport : IExport
{
    private const int Piece = 64 * 1024;

    /// <inheritdoc />
    public string Name => "geojson";

    /// <inheritdoc />
    public string MediaType => "application/geo+json";

    /// <inheritdoc />
    public string Extension => "geojson";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var holdings = new Holdings(edition.Picture);
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = WireJson.Relaxed.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("name", "vedette");
        json.WriteString("marking", Marking.Of(edition));
        if (edition.Picture.AsOf is { } day) json.WriteString("as_of", day.Text);
        json.WriteStartArray("features");
        var features = new GeoJsonFeatures(json, holdings);
        var sites = Deltas.Sites(edition);
        foreach (var site in sites.Upsert) features.Site(site);
        var claims = Deltas.Claims(edition);
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims.Upsert)
        {
            foreach (var place in claim.Places)
                if (GeoJsonFeatures.Shows(place) && places.Add(place.GazetteerId!)) features.Area(place);
            features.Claim(claim);
            if (json.BytesPending > Piece) json.Flush();
        }
        foreach (var gone in sites.Removed) features.Withdrawn("site", gone.Id);
        foreach (var gone in Doubts(edition.Since).Except(Doubts(edition.Picture), StringComparer.Ordinal)) features.Withdrawn("site_doubt", gone + "/doubt");
        foreach (var gone in claims.Removed) features.Withdrawn("claim", gone.Id);
        foreach (var gone in Areas(edition.Since).Except(Areas(edition.Picture), StringComparer.Ordinal)) features.Withdrawn("area", gone);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static IEnumerable<string> Doubts(Picture? picture) => picture?.Sites.Where(GeoJsonFeatures.Shows).Select(s => s.Id) ?? [];

    private static IEnumerable<string> Areas(Picture? picture) =>
        picture?.Claims.SelectMany(c => c.Places).Where(GeoJsonFeatures.Shows).Select(p => p.GazetteerId!) ?? [];
}
