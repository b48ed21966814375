using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>An entry of the sources file: which sources it fits, and how far they are to be relied on.</summary>
/// <param name="Reliability">A to F.</param>
/// <param name="Reason">In words.</param>
/// <param name="Name">Of a source, its independent party, or an outlet; compared without case and accents. Null fits all.</param>
/// <param name="Kind">Null fits all.</param>
/// <param name="Country">ISO 3166-1 alpha-2. Null fits all.</param>
public sealed record SourceGrade(char Reliability, string Reason, string? Name = null, SourceKind? Kind = null, string? Country = null)
{
    internal bool Fits(string name, string? independent, SourceKind kind, string? country) =>
        (Name is null || SameName(name) || (independent is not null && SameName(independent)))
        && (Kind is null || Kind == kind)
        && (Country is null || Country == country);

    private bool SameName(string other) => Roles.ProperKey(Name!) == Roles.ProperKey(other);
}
