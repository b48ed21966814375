using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A statement, read for comparison with others.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Said">The day on which its report was published.</param>
/// <param name="Side">Key of the party that speaks; empty where nobody knowable does.</param>
/// <param name="Party">Name of that party; null where nobody knowable speaks.</param>
/// <param name="To">Key of the party that is spoken to or of; empty where none is named.</param>
/// <param name="Home">Where its sentence stands first.</param>
/// <param name="Stems">Stems of its sentence, sorted.</param>
internal sealed record Voiced(Claim Claim, LocalDate? Said, string Side, string? Party, string To, (int Slot, int Sentence) Home, ushort[] Stems);
