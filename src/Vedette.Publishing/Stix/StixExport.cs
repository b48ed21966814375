using System.Text.Json;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>STIX 2.1: one bundle of identities (origins and outlets), locations (sites), reports, notes (assertions, and claims that
/// stand alone), sightings (who saw something at a site), opinions (disagreements) and relationships (copies, supersession). Ids are
/// UUIDs of names: the same thing has the same id in every bundle. What is withdrawn comes again with <c>revoked</c> and a later
/// <c>modified</c>.</summary>
public sealed class StixExport : IExport
{
    private const int Piece = 64 * 1024;

    /// <inheritdoc />
    public string Name => "stix";

    /// <inheritdoc />
    public string MediaType => "application/stix+json;version=2.1";

    /// <inheritdoc />
    public string Extension => "json";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        // The receiver's bundle is made again, to know when what is in it was made.
        var had = edition.Since is { } since ? Bundle(edition with { Picture = since, Since = null, Board = null }, Stream.Null, new Dictionary<string, (Instant, Instant)>(0)) : [];
        Bundle(edition, to, had);
    }

    private static Dictionary<string, (Instant Created, Instant Modified)> Bundle(Edition edition, Stream to, IReadOnlyDictionary<string, (Instant Created, Instant Modified)> had)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = WireJson.Relaxed.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixIds.Of("bundle", $"{edition.Picture.AsOf?.Text}|{edition.At}|{edition.Since?.AsOf?.Text}|{string.Concat(edition.Picture.Reports.Select(r => r.Id))}"));
        json.WriteStartArray("objects");
        var writer = new StixWriter(json, edition, had);
        writer.Markings();
        writer.Producer();
        foreach (var write in new StixObjects(writer, edition).All())
        {
            write();
            if (json.BytesPending > Piece) json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return writer.Made;
    }
}
