using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A claim that tells of a site.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Place">The place as the claim names it.</param>
/// <param name="Party">Who stands behind it.</param>
/// <param name="IsFirst">Whether this is the first site that the claim names: a claim of several sites is one finding.</param>
internal sealed record Sighting(Claim Claim, ClaimPlace Place, Party Party, bool IsFirst)
{
    /// <summary>The first day that it speaks of: when the picture was taken, else as the claim says, else when it became known.</summary>
    public LocalDate? First { get; } = Claim.Imagery?.Captured?.Earliest ?? Claim.AsOf.Edtf?.Earliest ?? Claim.AsOf.Edtf?.Latest ?? Claim.Report.Published?.Latest;

    /// <summary>The last day that it speaks of, at most the day on which it became known.</summary>
    public LocalDate? Last { get; } = Capped(
        Claim.Imagery?.Captured?.Latest ?? Claim.AsOf.Edtf?.Latest ?? Claim.AsOf.Edtf?.Earliest ?? Claim.Report.Published?.Latest,
        Claim.Report.Published?.Latest);

    /// <summary>Whether it says that something is or was there; a denial, a demand or a plan does not.</summary>
    public bool IsSeen => Claim.Modality is not (Modality.Denied or Modality.Demanded or Modality.Conditional or Modality.Predicted)
        && Claim.Status is not (ForceStatus.Planned or ForceStatus.Expected);

    /// <summary>What is told as history belongs to another episode.</summary>
    public bool IsHistory => Claim.State == SiteState.Historic || Claim.Status == ForceStatus.Historic;

    private static LocalDate? Capped(LocalDate? day, LocalDate? known) => day > known ? known : day;
}
