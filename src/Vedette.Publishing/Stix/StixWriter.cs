using System.Text.Json;
using NodaTime;

namespace Vedette.Publishing;

/// <summary>Writes what all objects have in common.</summary>
/// <param name="json">Where to.</param>
/// <param name="edition">What of.</param>
/// <param name="had">When the objects that the receiver has were made and last modified, by id.</param>
internal sealed class StixWriter(Utf8JsonWriter json, Edition edition, IReadOnlyDictionary<string, (Instant Created, Instant Modified)> had)
{
    /// <summary>When what has no date of its own was made.</summary>
    public static readonly Instant Beginning = Instant.FromUtc(2021, 1, 1, 0, 0);

    public Utf8JsonWriter Json => json;

    /// <summary>When each object that was written was made and last modified, by id.</summary>
    public Dictionary<string, (Instant Created, Instant Modified)> Made { get; } = new(StringComparer.Ordinal);

    public void Markings()
    {
        Marking(StixIds.TlpWhite, "2017-01-20T00:00:00.000Z", "TLP:WHITE", "tlp", "white");
        if (edition.Constructed) Marking(StixIds.Exercise, Moment.Millis(Beginning), "EXERCISE", "statement", Publishing.Marking.Constructed);
    }

    public void Producer()
    {
        Begin("identity", "producer", Beginning, Beginning, constructed: false);
        json.WriteString("name", "Vedette");
        json.WriteString("identity_class", "system");
        json.WriteString("description", Publishing.Marking.Caution);
        End();
    }

    /// <summary>Begins an object and gives its id.</summary>
    /// <param name="type">Type of STIX.</param>
    /// <param name="name">What makes its id.</param>
    /// <param name="created">When it was first known.</param>
    /// <param name="modified">When what it says was last changed.</param>
    /// <param name="constructed">Whether it is of our own making.</param>
    /// <param name="revoked">Whether it does not stand any more.</param>
    public string Begin(string type, string name, Instant created, Instant modified, bool constructed, bool revoked = false)
    {
        var id = StixIds.Of(type, name);
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", id);
        if (id != StixIds.Producer) json.WriteString("created_by_ref", StixIds.Producer);
        modified = Instant.Max(created, modified);
        // What the receiver has stays made when it was, and is modified now.
        if (had.TryGetValue(id, out var before)) (created, modified) = (before.Created, Instant.Max(Instant.Max(modified, edition.At), before.Modified + Duration.FromMilliseconds(1)));
        Made[id] = (created, modified);
        json.WriteString("created", Moment.Millis(created));
        json.WriteString("modified", Moment.Millis(modified));
        if (revoked) json.WriteBoolean("revoked", true);
        Refs("object_marking_refs", constructed ? [StixIds.TlpWhite, StixIds.Exercise] : [StixIds.TlpWhite]);
        return id;
    }

    public void End() => json.WriteEndObject();

    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, Plain.Text(value));
    }

    public void Refs(string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    /// <summary>Labels; a list of none is left out, as the standard wants it.</summary>
    public void Labels(IReadOnlyCollection<string> labels)
    {
        if (labels.Count > 0) Refs("labels", labels.Select(Plain.Text));
    }

    private void Marking(string id, string created, string name, string type, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "marking-definition");
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", id);
        json.WriteString("created", created);
        json.WriteString("name", name);
        json.WriteString("definition_type", type);
        json.WriteStartObject("definition");
        json.WriteString(type, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
