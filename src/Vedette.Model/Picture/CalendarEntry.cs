namespace Vedette.Model;

/// <summary>A call, meeting or other event, with each side's account side by side.</summary>
/// <param name="Id"><c>e-</c> and the id of its first claim.</param>
/// <param name="Event">What sort of event.</param>
/// <param name="Participants">Who, sorted.</param>
/// <param name="When">When.</param>
/// <param name="Tense">Past, scheduled, possible or cancelled.</param>
/// <param name="Claims">Ids of the claims that tell of it, sorted.</param>
public sealed record CalendarEntry(string Id, string Event, IReadOnlyList<string> Participants, Interval When, EventTense Tense, IReadOnlyList<string> Claims)
{
    /// <summary>Each side's account, by side; the reports' own voice last.</summary>
    public IReadOnlyList<EventAccount> Accounts { get; init; } = [];

    /// <summary>Whether one side says that something was agreed and another denies it.</summary>
    public bool Disputed { get; init; }
}
