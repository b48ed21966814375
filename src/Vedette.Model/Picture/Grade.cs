namespace Vedette.Model;

/// <summary>An Admiralty grade with its reasons: two characters that are never merged into one number.</summary>
/// <param name="Reliability">Of the source: A (completely reliable) to E (unreliable), F (cannot be judged).</param>
/// <param name="ReliabilityReason">In words.</param>
/// <param name="Credibility">Of the assertion: 1 (confirmed by other independent sources) to 5 (improbable), 6 (cannot be judged).</param>
/// <param name="CredibilityReason">In words: who confirms and who contradicts.</param>
public sealed record Grade(char Reliability, string ReliabilityReason, int Credibility, string CredibilityReason)
{
    /// <summary>Both characters: "B2".</summary>
    public override string ToString() => $"{Reliability}{Credibility}";
}
