using NodaTime;

namespace Vedette.Storage;

/// <summary>Keeps who may do what, and who did what. Safe to use from several threads.</summary>
public interface IAccountStore
{
    /// <summary>Adds an account.</summary>
    /// <returns>False where the name is taken.</returns>
    bool Add(Account account);

    /// <summary>One account; null where there is none.</summary>
    Account? Find(string name);

    /// <summary>All accounts, by name.</summary>
    IReadOnlyList<Account> All();

    /// <summary>Lets somebody in no more, and ends their sessions.</summary>
    /// <returns>False where there is no such account.</returns>
    bool Disable(string name, Instant at);

    /// <summary>Adds a session or token.</summary>
    void Add(Pass pass);

    /// <summary>The session or token of a hash, where it counts at that time: neither expired nor revoked, its account not disabled.</summary>
    Pass? Find(string hash, Instant at);

    /// <summary>Ends a session or token.</summary>
    void Revoke(string hash, Instant at);

    /// <summary>Notes a deed; nothing noted is ever changed.</summary>
    void Note(AuditEntry entry);

    /// <summary>The newest deeds, newest first.</summary>
    IReadOnlyList<AuditEntry> Newest(int most);
}
