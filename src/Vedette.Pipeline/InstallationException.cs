namespace Vedette.Pipeline;

/// <summary>Something that belongs to the installation is missing or broken: nothing can be read until it is mended.</summary>
/// <param name="reason">What is wrong, without a full stop.</param>
/// <param name="remedy">What the user can do, a whole sentence.</param>
public sealed class InstallationException(string reason, string remedy) : Exception($"{reason}. {remedy}")
{
    /// <summary>What is wrong, without a full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>What the user can do.</summary>
    public string Remedy { get; } = remedy;
}
