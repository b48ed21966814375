using NodaTime;

namespace Vedette.Warning;

/// <summary>A report as the book of evidence holds it.</summary>
/// <param name="day">From when on it is known; null where it stands outside replay.</param>
internal sealed class HeldReport(LocalDate? day)
{
    public LocalDate? Day { get; } = day;

    public bool IsCopy { get; set; }

    public List<HeldClaim> Claims { get; } = [];
}
