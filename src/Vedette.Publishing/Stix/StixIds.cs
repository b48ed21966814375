namespace Vedette.Publishing;

/// <summary>Ids of STIX objects.</summary>
internal static class StixIds
{
    /// <summary>Traffic Light Protocol "white", as STIX 2.1 fixes it; the protocol's second version calls it "clear".</summary>
    public const string TlpWhite = "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9";

    /// <summary>The one that makes the bundles.</summary>
    public static string Producer { get; } = Of("identity", "producer");

    /// <summary>The marking of what is of our own making.</summary>
    public static string Exercise { get; } = Of("marking-definition", "exercise");

    /// <summary>The id of a thing of a type: the same for the same name.</summary>
    public static string Of(string type, string name) => $"{type}--{NameUuid.Of($"stix:{type}:{name}")}";
}
