using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The theatre of a claim: whose force, and against or beside whom.</summary>
internal sealed record TheatreKey(string Actor, string? Target)
{
    public string Id => Target is null ? $"t-{Folding.Slug(Actor)}" : $"t-{Folding.Slug(Actor)}-{Folding.Slug(Target)}";

    public string Title => Target is null
        ? $"Forces of {Countries.Name(Actor)}"
        : $"Forces of {Countries.Name(Actor)} near {Countries.Name(Target)}";

    public static TheatreKey Of(Claim claim, Targets targets) => new(claim.Actor ?? Finding.UnknownActor, targets.Of(claim));
}
