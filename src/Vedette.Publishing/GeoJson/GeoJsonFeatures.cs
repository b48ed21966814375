using System.Text.Json;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes single features.</summary>
internal sealed class GeoJsonFeatures(Utf8JsonWriter json, Holdings holdings)
{
    /// <summary>Whether the doubt of a site is drawn.</summary>
    public static bool Shows(Site site) => Spot.Of(site) is { IsTooWide: false };

    /// <summary>Whether a place is drawn as an area.</summary>
    public static bool Shows(ClaimPlace place) => place.GazetteerId is not null && Spot.Of(place) is { IsTooWide: false };

    public void Site(Site site)
    {
        var spot = Spot.Of(site);
        Begin(site.Id, "site");
        SiteProperties(site, spot);
        End(spot);
        if (!Shows(site)) return;
        Begin(site.Id + "/doubt", "site_doubt");
        SiteProperties(site, spot);
        EndWithDoubt(spot!);
    }

    /// <summary>Writes a place that <see cref="Shows(ClaimPlace)"/>.</summary>
    public void Area(ClaimPlace place)
    {
        var spot = Spot.Of(place)!;
        Begin(place.GazetteerId!, "area");
        Text("name", place.Name ?? place.Span.Text);
        Text("country", place.Country);
        Text("feature", place.Feature);
        json.WriteNumber("radius_km", spot.RadiusKm);
        EndWithDoubt(spot);
    }

    public void Claim(Claim claim)
    {
        var place = claim.Places.FirstOrDefault(p => p.Lat is not null);
        var spot = Spot.Of(place);
        Begin(claim.Id, "claim");
        Text("kind", Plain.Word(claim.Kind));
        Text("evidence", Plain.Quote(claim.Evidence));
        Text("origin", Scene.OriginName(claim));
        Text("modality", Plain.Word(claim.Modality));
        Text("actor", claim.Actor);
        Text("counted", claim.Counted);
        Text("status", claim.Status is { } status ? Plain.Word(status) : null);
        Number("low", claim.Quantity?.Low);
        Number("high", claim.Quantity?.High);
        Text("state", claim.State is { } state ? Plain.Word(state) : null);
        Text("activity", claim.Activity);
        Text("statement", claim.Statement is { } statement ? Plain.Word(statement) : null);
        Text("as_of", claim.AsOf.Edtf?.Text);
        Text("begin", claim.AsOf.Earliest);
        Text("end", claim.AsOf.Latest);
        Text("place", place is null ? null : place.Name ?? place.Span.Text);
        Text("place_id", place?.GazetteerId);
        Number("radius_km", spot?.RadiusKm);
        Text("outlet", Scene.Outlet(claim));
        Text("published", claim.Report.Published?.Text);
        Text("url", claim.Report.Url);
        if (EventCodes.Of(claim) is { } code)
        {
            Text("plover", code.Plover);
            Text("cameo", code.Cameo);
        }
        Text("report", claim.Report.Id);
        if (holdings.IsConstructed(claim.Report.Id)) json.WriteBoolean("constructed", true);
        End(spot);
    }

    public void Withdrawn(string layer, string id)
    {
        Begin(id, layer);
        json.WriteBoolean("withdrawn", true);
        End(null);
    }

    private void SiteProperties(Site site, Spot? spot)
    {
        Text("name", site.Name);
        Text("state", site.State is { } state ? Plain.Word(state) : null);
        Text("country", site.Country);
        Text("first_seen", site.FirstSeen?.Text);
        Text("last_seen", site.LastSeen?.Text);
        Day("begin", site.FirstSeen?.Earliest);
        Day("end", site.LastSeen?.Latest);
        Number("radius_km", spot?.RadiusKm);
        json.WriteBoolean("only_near", site.OnlyNear);
        Text("equipment", string.Join("; ", site.Equipment));
        json.WriteNumber("origins", site.Origins.Count);
        json.WriteNumber("observations", site.Observations.Count);
        if (holdings.Evidence(site, 1).FirstOrDefault() is { Claim: { } claim })
        {
            Text("evidence", Plain.Quote(claim.Evidence));
            Text("origin", Scene.OriginName(claim));
            Text("url", claim.Report.Url);
            if (holdings.IsConstructed(claim.Report.Id)) json.WriteBoolean("constructed", true);
        }
    }

    private void Begin(string id, string layer)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", Plain.Text(id));
        json.WriteStartObject("properties");
        json.WriteString("layer", layer);
    }

    private void End(Spot? spot)
    {
        json.WriteEndObject();
        if (spot is null or { IsArea: true })
        {
            json.WriteNull("geometry");
        }
        else
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(spot.Lon);
            json.WriteNumberValue(spot.Lat);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void EndWithDoubt(Spot spot)
    {
        json.WriteEndObject();
        var rings = spot.Rings();
        json.WriteStartObject("geometry");
        json.WriteString("type", rings.Count == 1 ? "Polygon" : "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var ring in rings)
        {
            if (rings.Count > 1) json.WriteStartArray();
            json.WriteStartArray();
            foreach (var (lon, lat) in ring)
            {
                json.WriteStartArray();
                json.WriteNumberValue(lon);
                json.WriteNumberValue(lat);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            if (rings.Count > 1) json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, Plain.Text(value));
    }

    // EDTF is more than the dates that maps know: these two are plain days.
    private void Day(string name, LocalDate? day)
    {
        if (Moment.Writable(day) is { } known) json.WriteString(name, Edtf.Iso(known));
    }

    private void Number(string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
    }
}
