using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Whose force, where, what, in which status: a question without its time.</summary>
internal readonly record struct LineKey(string Actor, string? Unit, string Scope, string Counted, ForceStatus Status)
{
    public override string ToString() => $"{Actor} {Unit} {Scope} {Counted} {Status}";
}
