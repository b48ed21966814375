using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Words for statuses, states and modalities, and the order in which a brief prints them.</summary>
internal static class Statuses
{
    /// <summary>Every status, present first, other episodes last.</summary>
    public static IReadOnlyList<ForceStatus> Order { get; } =
    [
        ForceStatus.Present, ForceStatus.Moving, ForceStatus.Planned, ForceStatus.Expected, ForceStatus.Reserve,
        ForceStatus.Exercise, ForceStatus.Withdrawn, ForceStatus.Capacity, ForceStatus.Casualty, ForceStatus.Historic,
    ];

    /// <summary>Heading of the status and a line that says what it is not.</summary>
    public static (string Title, string Line) Heading(ForceStatus status) => status switch
    {
        ForceStatus.Present => ("Present", "Said to be in place."),
        ForceStatus.Moving => ("On the move", "Said to be under way: not added to those present."),
        ForceStatus.Planned => ("Planned", "In somebody’s plan: not in place."),
        ForceStatus.Expected => ("Expected", "Forecast to arrive: not in place."),
        ForceStatus.Reserve => ("Reserve", "To be called up: not in place."),
        ForceStatus.Exercise => ("In exercises", "Said to take part in a drill."),
        ForceStatus.Withdrawn => ("Withdrawn", "Said to have left or to be leaving."),
        ForceStatus.Capacity => ("Capacity", "What somebody could field or hold."),
        ForceStatus.Casualty => ("Losses", "Killed, wounded or destroyed, as claimed."),
        _ => ("Other episodes", "Baselines and history, told for comparison."),
    };

    /// <summary>"present near Ukraine", "planned for Ukraine’s border".</summary>
    public static string Adjective(ForceStatus status) => status switch
    {
        ForceStatus.Present => "present",
        ForceStatus.Moving => "on the move",
        ForceStatus.Planned => "planned",
        ForceStatus.Expected => "expected",
        ForceStatus.Reserve => "in reserve",
        ForceStatus.Exercise => "in exercises",
        ForceStatus.Withdrawn => "withdrawn",
        ForceStatus.Capacity => "as capacity",
        ForceStatus.Casualty => "lost",
        _ => "in another episode",
    };

    /// <summary>What the origin does when it gives a figure: "says", "estimates", "denies".</summary>
    public static string Verb(Modality modality) => modality switch
    {
        Modality.Estimated => "estimates",
        Modality.Possible => "says there may be",
        Modality.Predicted => "expects",
        Modality.Conditional => "says there would be",
        Modality.Denied => "denies",
        Modality.Demanded => "demands",
        _ => "says",
    };

    /// <summary>"estimated", "denied"; empty for a flat claim.</summary>
    public static string Tag(Modality modality) => modality switch
    {
        Modality.Asserted or Modality.Reported => "",
        _ => modality.ToString().ToLowerInvariant(),
    };

    /// <summary>Symbol and word of a site's state.</summary>
    public static (string Symbol, string Word) State(SiteState? state) => state switch
    {
        SiteState.New => ("★", "new"),
        SiteState.Growing => ("▲", "growing"),
        SiteState.Present => ("●", "present"),
        SiteState.Reactivated => ("◆", "reactivated"),
        SiteState.Reduced => ("▼", "reduced"),
        SiteState.Vacated => ("○", "emptied"),
        SiteState.Exercise => ("■", "exercise"),
        SiteState.Historic => ("□", "historic"),
        _ => ("·", "named with a figure"),
    };

    /// <summary>How a report carries a finding.</summary>
    public static string Carrier(Carrier carrier) => carrier switch
    {
        Model.Carrier.Original => "first-hand",
        Model.Carrier.Relay => "relays it",
        Model.Carrier.Verbatim => "copies it word for word",
        Model.Carrier.Reworded => "rewords it",
        Model.Carrier.Translated => "translates it",
        _ => "distorts it",
    };

    /// <summary>What sort of party a source is.</summary>
    public static string Party(SourceKind kind) => kind switch
    {
        SourceKind.ImageryProvider => "imagery firm",
        SourceKind.InternationalOrganisation => "international organisation",
        SourceKind.Anonymous => "unnamed source",
        SourceKind.Unknown => "kind not known",
        SourceKind.Person => "person",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>How two assertions stand to each other, as the heading of a disagreement.</summary>
    public static string Relation(RelationKind kind) => kind switch
    {
        RelationKind.SupersededBy => "Replaced by a later figure",
        RelationKind.PartOf => "Part and whole",
        RelationKind.DamagedCopy => "A damaged copy",
        RelationKind.SameRounded => "The same, rounded",
        RelationKind.OtherScope => "Other scope",
        RelationKind.OtherDate => "Other date",
        RelationKind.OtherDefinition => "Other definition",
        _ => "A true contradiction",
    };
}
