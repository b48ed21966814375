using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>Claims of a report of which more may come: see <see cref="ReadingLine.Run"/>. The <see cref="ReadReport"/> that ends it, or the
/// <see cref="Unread"/>, follows its parts.</summary>
/// <param name="Claims">In the order of their spans, behind those of the part before; never empty.</param>
public sealed record ReadPart(IReadOnlyList<Claim> Claims) : Reading;
