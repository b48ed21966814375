namespace Vedette.Model;

/// <summary>What claims are about together. Every table and headline stays inside one.</summary>
/// <param name="Id"><c>t-</c> and actor, target, region: <c>t-ru-ua</c>.</param>
/// <param name="Actor">Whose force: ISO 3166-1 alpha-2, or a name.</param>
/// <param name="Target">Against or beside whom; null where the claims name nobody.</param>
/// <param name="Title">For people: "Russian forces near Ukraine".</param>
/// <param name="Questions">Ids, sorted.</param>
/// <param name="Claims">How many claims it holds.</param>
public sealed record Theatre(string Id, string Actor, string? Target, string Title, IReadOnlyList<string> Questions, int Claims);
