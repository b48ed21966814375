namespace Vedette.Warning;

/// <summary>The surest sight that one independent origin has of a watched thing.</summary>
/// <param name="Sighting">The sight.</param>
/// <param name="Trust">How likely it is right and still holds, above 0 and below 1.</param>
internal readonly record struct OriginSight(Sighting Sighting, double Trust)
{
    /// <summary>Whether it would not be seen without an assertion.</summary>
    public bool RestsOn(Evidence evidence) => ReferenceEquals(Sighting.Evidence, evidence) || ReferenceEquals(Sighting.Other, evidence);
}
