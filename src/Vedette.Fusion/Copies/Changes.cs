using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What a copy changed in a finding, where it changes the facts.</summary>
internal static class Changes
{
    /// <summary>The change in words; null where the copy says the same.</summary>
    public static string? Of(Finding copy, Finding original)
    {
        if (!copy.Figure.Equal(original.Figure) && !copy.Figure.IsRounding(original.Figure))
            return $"figure: \"{original.Claim.Quantity!.Span.Text}\" told as \"{copy.Claim.Quantity!.Span.Text}\"";
        if (copy.Actor != original.Actor && IsSwapped(copy, Countries.Name(copy.Actor), original, Countries.Name(original.Actor)))
            return $"force: {Countries.Name(original.Actor)} told as {Countries.Name(copy.Actor)}";
        if (OfStatus(copy, original) is { } status) return status;
        if (copy.Figure.IsOpposite(original.Figure))
            return $"bound: \"{original.Claim.Quantity!.Span.Text}\" told as \"{copy.Claim.Quantity!.Span.Text}\"";
        return copy.Party is { Footing: Footing.Attributed, Independent: { } here } && original.Party is { Footing: Footing.Attributed, Independent: { } there } && here != there
            && IsSwapped(copy, copy.Party.Name, original, original.Party.Name)
            ? $"origin: {there} told as {here}"
            : null;
    }

    /// <summary>Whether each sentence names its own party and not the other: else the difference may lie in the reading.</summary>
    private static bool IsSwapped(Finding copy, string here, Finding original, string there)
    {
        var (ours, theirs) = (NameSkeleton.Last(here), NameSkeleton.Last(there));
        if (ours == 0 || theirs == 0 || ours == theirs) return false;
        var (copied, source) = (NameSkeleton.All(copy.Claim.Evidence.Text), NameSkeleton.All(original.Claim.Evidence.Text));
        return copied.Contains(ours) && !copied.Contains(theirs) && source.Contains(theirs) && !source.Contains(ours);
    }

    /// <summary>What is only planned, expected or possible, held in reserve, drilling, moving or gone, told as in place.</summary>
    public static string? OfStatus(Finding copy, Finding original) =>
        copy.Status == ForceStatus.Present && original.Status is ForceStatus.Planned or ForceStatus.Expected or ForceStatus.Reserve or ForceStatus.Capacity or ForceStatus.Withdrawn
            ? $"status: {original.Status.ToString().ToLowerInvariant()} told as present"
            : null;
}
