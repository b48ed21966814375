using NodaTime;
using Vedette.Model;

namespace Vedette.Collection.Dating;

/// <summary>When a report was published, and how that is known.</summary>
/// <param name="Published">Day, month or year; null where unknown.</param>
/// <param name="At">The instant, where it is given with an offset.</param>
/// <param name="Basis">Where the date comes from.</param>
/// <param name="Yearless">A dateline whose year nothing in the report gives: its day stands open.</param>
/// <param name="Impossible">A date that is no day, as written; null where there is none.</param>
internal sealed record Publication(
    Edtf? Published, OffsetDateTime? At, PublishedBasis Basis, WrittenDate? Yearless = null, string? Impossible = null)
{
    public static Publication Unknown { get; } = new(null, null, PublishedBasis.Unknown);

    public static Publication On(LocalDate day, PublishedBasis basis) => new(Edtf.Day(day), null, basis);
}
