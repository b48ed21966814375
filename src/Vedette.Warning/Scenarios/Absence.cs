using Vedette.Model;

namespace Vedette.Warning;

/// <summary>How far silence speaks: only as far as somebody looked who would have seen it.</summary>
/// <param name="Detection">Probability that it would be seen if it were so and everybody looked, 0 to below 1.</param>
/// <param name="By">Kinds of sources that would see it.</param>
/// <param name="Facts">How many different things of the region such sources must have told within <paramref name="Days"/> for
/// half of that probability.</param>
/// <param name="Days">How far back reports count as looking.</param>
public sealed record Absence(double Detection, IReadOnlyList<SourceKind> By, double Facts, int Days)
{
    /// <summary>Probability that it would have been seen, when so many different things were told.</summary>
    public double Coverage(int told) => Detection * (1 - Math.Pow(2, -told / Facts));
}
