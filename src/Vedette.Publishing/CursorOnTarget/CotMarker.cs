using System.Globalization;
using System.Xml;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One event: a marker, or the deletion of one.</summary>
/// <param name="Site">The site.</param>
/// <param name="Spot">Where, with its doubt.</param>
/// <param name="State">What it does; null or vacated deletes the marker.</param>
/// <param name="Claim">The claim that tells so.</param>
/// <param name="At">When the event is handed out.</param>
/// <param name="Constructed">Whether it is of our own making.</param>
internal sealed record CotMarker(Site Site, Spot Spot, SiteState? State, Claim? Claim, Instant At, bool Constructed)
{
    /// <summary>Neutral, on the ground: never friend or foe.</summary>
    public const string Type = "a-n-G";

    private const string Delete = "t-x-d-d";
    private const string Unknown = "9999999.0";

    public string Uid => "vedette-" + Plain.Id(Site.Id);

    private bool IsGone => State is null or SiteState.Vacated;

    public void Write(XmlWriter xml)
    {
        var start = Moment.Start(Claim?.AsOf.Edtf) is { } told && told < At ? told : At;
        xml.WriteStartElement("event");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("uid", Uid);
        xml.WriteAttributeString("type", IsGone ? Delete : Type);
        xml.WriteAttributeString("time", Moment.Millis(At));
        xml.WriteAttributeString("start", Moment.Millis(IsGone ? At : start));
        xml.WriteAttributeString("stale", Moment.Millis(IsGone ? At : At + Duration.FromDays(1)));
        xml.WriteAttributeString("how", "h-t");
        xml.WriteStartElement("point");
        xml.WriteAttributeString("lat", Spot.Lat.ToString("0.00", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("lon", Spot.Lon.ToString("0.00", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("hae", Unknown);
        xml.WriteAttributeString("ce", (Spot.RadiusKm * 1000).ToString("0.0", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("le", Unknown);
        xml.WriteEndElement();
        xml.WriteStartElement("detail");
        if (IsGone) Deletion(xml);
        else Details(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Deletion(XmlWriter xml)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("uid", Uid);
        xml.WriteAttributeString("relation", "none");
        xml.WriteAttributeString("type", "none");
        xml.WriteEndElement();
        xml.WriteStartElement("__forcedelete");
        xml.WriteEndElement();
    }

    private void Details(XmlWriter xml)
    {
        xml.WriteStartElement("contact");
        xml.WriteAttributeString("callsign", $"{(Constructed ? "EXERCISE " : "")}{Plain.Text(Site.Name)} ({Plain.Word(State!.Value)})");
        xml.WriteEndElement();
        xml.WriteStartElement("remarks");
        xml.WriteString($"{(Constructed ? Marking.Constructed + " " : "")}Within {Spot.RadiusKm.ToString("0.#", CultureInfo.InvariantCulture)} km. ");
        if (Claim is not null) xml.WriteString($"“{Plain.Quote(Claim.Evidence)}” ({Plain.Text(Scene.OriginName(Claim))}, in {Plain.Text(Scene.Outlet(Claim))}) ");
        xml.WriteString($"{Marking.Tlp}. {Marking.Caution}");
        xml.WriteEndElement();
    }
}
