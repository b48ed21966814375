using Vedette.Model;

namespace Vedette.Extraction.Activities;

/// <summary>Words that say what a force does.</summary>
/// <param name="First">First token of the verb or noun.</param>
/// <param name="End">Last token, exclusive.</param>
/// <param name="Activity">arrival, transfer, exercise …</param>
/// <param name="Direction">Where it points.</param>
/// <param name="Who">The tokens that name who does it, end exclusive; those of the activity where nobody is named.</param>
internal sealed record ActivityMention(int First, int End, string Activity, Direction Direction, (int First, int End) Who)
{
    /// <summary>Whether the words alone say it of forces.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether the words may only tell which force is meant: "troops deployed to the border".</summary>
    public bool TellsWhich { get; init; }

    /// <summary>Whether forces gather and are not said to go anywhere.</summary>
    public bool IsMassing { get; init; }

    /// <summary>Whether a government orders it, so that it is asked for and not the force that the report is about: an embassy is
    /// emptied, a sea is closed.</summary>
    public bool IsByOrder { get; init; }

    /// <summary>Whether an embassy or citizens move.</summary>
    public bool IsOfCitizens { get; init; }

    /// <summary>Other words of the sentence for them, end exclusive: "the German embassy" beside "staff".</summary>
    public IReadOnlyList<(int First, int End)> Others { get; init; } = [];
}
