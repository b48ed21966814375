using NodaTime;
using Vedette.Storage;

namespace Vedette.Server.Accounts;

/// <summary>Notes who did what.</summary>
internal sealed class AuditLog(IAccountStore store, IClock clock)
{
    private const int Longest = 300;

    public void Note(string who, string what, string detail) =>
        store.Note(new AuditEntry(clock.GetCurrentInstant(), who, what, detail.Length > Longest ? detail[..Longest] : detail));
}
