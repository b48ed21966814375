namespace Vedette.Fusion;

/// <summary>Where a count holds.</summary>
/// <param name="Key">Equal for equal scopes.</param>
/// <param name="Title">For people: "near Ukraine", "Crimea".</param>
internal sealed record Scope(string Key, string Title)
{
    public static Scope Near(string country) => new("near-" + Folding.Slug(country), "near " + Countries.Name(country));

    public static Scope In(string country) => new("in-" + Folding.Slug(country), "in " + Countries.Name(country));

    public static Scope Place(string slug, string name) => new(slug, name);

    public static Scope Unstated { get; } = new("anywhere", "no place stated");
}
