using Vedette.Collection;

namespace Vedette.Pipeline;

/// <summary>Some input that could not be read, or not wholly.</summary>
public sealed record Unread(ReadProblem Problem) : Reading;
