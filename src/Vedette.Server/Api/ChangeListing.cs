namespace Vedette.Server.Api;

/// <summary>What changed since a day.</summary>
/// <param name="Since">The day; its end (UTC) is what is compared with.</param>
/// <param name="Items">In the order of <c>vedette diff</c>.</param>
internal sealed record ChangeListing(string Since, IReadOnlyList<ChangeListing.Line> Items)
{
    /// <summary>One change.</summary>
    /// <param name="Kind">new_report, new_finding, new_site …</param>
    /// <param name="Id">Id of what changed.</param>
    /// <param name="Words">In words.</param>
    /// <param name="Claims">Ids of the claims behind it.</param>
    internal sealed record Line(string Kind, string Id, string Words, IReadOnlyList<string> Claims);
}
