namespace Vedette.Storage;

/// <summary>What somebody may do; each may what those before may.</summary>
public enum AccountRole
{
    /// <summary>Look.</summary>
    Reader,

    /// <summary>Send reports, correct, acknowledge.</summary>
    Analyst,

    /// <summary>See who did what.</summary>
    Administrator,
}
