using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Fuses the claims of many reports into one picture: copies and origins, questions and assertions, how they
/// agree and disagree, sites, the register and the calendar.</summary>
public static class Fuser
{
    /// <summary>The picture of an input. Pure: equal inputs give equal pictures, in whatever order they come.</summary>
    public static Picture Fuse(FusionInput input) => new GrowingFusion().Picture(input);
}
