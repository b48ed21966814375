using NodaTime;
using Vedette.Model;

namespace Vedette.Storage;

/// <summary>Keeps alerts, and what they were raised for. Safe to use from several threads.</summary>
public interface IAlertStore
{
    /// <summary>Marks subjects as told of by a rule.</summary>
    /// <returns>Those that were not marked before.</returns>
    IReadOnlyList<string> Claim(string rule, IReadOnlyCollection<string> subjects);

    /// <summary>Whether a rule has told of a subject.</summary>
    bool IsClaimed(string rule, string subject);

    /// <summary>What was raised, oldest first; of very many the newest 100,000. Null where no rule has looked yet: then the store cannot
    /// say what is news.</summary>
    IReadOnlyList<Alert>? Raised();

    /// <summary>Stores an alert.</summary>
    void Add(Alert alert);

    /// <summary>The newest alerts, newest first.</summary>
    IReadOnlyList<Alert> Newest(int most);

    /// <summary>Marks an alert as seen; the first who does so stands.</summary>
    /// <returns>The alert; null where there is none of that id.</returns>
    Alert? Acknowledge(string id, string by, Instant at);
}
