using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What a correction does. Of two that touch the same passages the later one counts.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>The figures of the anchors are one assertion.</summary>
    MergeAssertions,

    /// <summary>The figures of the anchors are an assertion of their own.</summary>
    SplitAssertion,

    /// <summary>The places of the anchors are one site, named after the first.</summary>
    MergeSites,

    /// <summary>The places of the anchors are a site of their own.</summary>
    SplitSite,

    /// <summary>The claims of the anchors are no claims: the picture leaves them out.</summary>
    RejectClaim,

    /// <summary>The claims of the anchors say what the change says.</summary>
    CorrectClaim,

    /// <summary>The words of the anchor are a claim that was not read.</summary>
    AddClaim,
}
