using Vedette.Model;

namespace Vedette.Warning;

/// <summary>An independent party.</summary>
internal readonly record struct OriginName(string Name, SourceKind Kind, string? Country, char? Reliability);
