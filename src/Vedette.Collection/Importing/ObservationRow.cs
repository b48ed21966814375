using System.Globalization;
using Vedette.Model;

namespace Vedette.Collection;

/// <summary>One line of a list of observations.</summary>
internal sealed record ObservationRow(
    Span Span, string Place, double Lat, double Lon, double RadiusKm, string? Country, Edtf? Date, SiteState? State, string? Equipment, double? Count, string? Counted, string? Actor, string? Source)
{
    private const string Rule = "import:observations";

    /// <summary>What it claims: what the site does, and how many are there where a number is given.</summary>
    public IEnumerable<Claim> Claims(ReportReference report, string by)
    {
        if (State is not null || Count is null)
            yield return Of(report, by, ClaimKind.SiteObservation, Span) with
            {
                Site = Place, State = State ?? SiteState.Present,
                Equipment = Equipment is null ? null : [.. Equipment.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(e => new EquipmentItem(e, "other", Part(e)))],
            };
        if (Count is { } number)
        {
            var key = Part(number.ToString("R", CultureInfo.InvariantCulture));
            yield return Of(report, by, ClaimKind.ForceEstimate, key) with
            {
                Quantity = new Quantity(number, number, number, Comparator.Exactly, false, key), Counted = Counted ?? "personnel", Status = ForceStatus.Present,
            };
        }
    }

    private Claim Of(ReportReference report, string by, ClaimKind kind, Span key) => new()
    {
        Id = ClaimId.Of(report.Id, kind, Span, key, 0), Kind = kind, Report = report, Evidence = Span, Modality = Modality.Reported, Actor = Actor, Confidence = 1, Rules = [Rule],
        // The importer passes on what a named source knows; what names none the importer knows.
        Attribution = new Attribution(Source is null || Source == by ? [new Source(by, SourceKind.Analyst)] : [new Source(Source, SourceKind.Unknown), new Source(by, SourceKind.Analyst)]),
        AsOf = Date is null ? Interval.Unknown : new Interval(Date, DateBasis.Explicit),
        Places = [new ClaimPlace(Part(Place), PlaceRole.At, Place, PlaceId(), "PPL", Country, Lat, Lon, RadiusKm)],
    };

    private Span Part(string words)
    {
        var at = Span.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? Span : new Span(Span.Start + at, Span.Start + at + words.Length, words);
    }

    private string PlaceId() => string.Create(CultureInfo.InvariantCulture, $"vedette:import-{Slug.Of(Place)}-{Lat:0.00}-{Lon:0.00}");
}
