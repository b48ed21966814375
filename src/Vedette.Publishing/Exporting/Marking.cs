namespace Vedette.Publishing;

/// <summary>How every format is marked.</summary>
internal static class Marking
{
    /// <summary>Traffic Light Protocol 2.0: made of public reports, may go anywhere.</summary>
    public const string Tlp = "TLP:CLEAR";

    /// <summary>Said of everything.</summary>
    public const string Caution = "From public reports. Claims are not facts; places carry the doubt that is stated. For warning and understanding, not for targeting.";

    /// <summary>Said of what is of our own making.</summary>
    public const string Constructed = "EXERCISE EXERCISE EXERCISE: constructed corpus, no real events.";

    /// <summary>All that is to be said of an edition, in one line.</summary>
    public static string Of(Edition edition) => (edition.Constructed ? Constructed + " " : "") + $"{Tlp}. {Caution}";
}
