namespace Vedette.Extraction.Times;

/// <summary>Questions about sets of roles.</summary>
internal static class TimeRoles
{
    /// <summary>Whether the two sets share a role.</summary>
    public static bool Any(this TimeRole roles, TimeRole wanted) => (roles & wanted) != TimeRole.None;
}
