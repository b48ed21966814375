using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Who stands behind a claim.</summary>
/// <param name="Name">Name of the origin as the claim has it; empty for a report's own voice.</param>
/// <param name="Independent">The independent party that it speaks for; null where nobody knowable stands behind it.</param>
/// <param name="Kind">What sort of party.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one.</param>
/// <param name="Key">Equal for all claims whose findings may be one.</param>
/// <param name="Footing">How far the claim leads to somebody who knows.</param>
internal sealed record Party(string Name, string? Independent, SourceKind Kind, string? Country, string Key, Footing Footing);
