namespace Vedette.Model;

/// <summary>Which scenario an assessment was made with.</summary>
/// <param name="Id">Of the scenario, the same in all its versions.</param>
/// <param name="Version">Counts up with each change.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Fingerprint">SHA-256 of the file's text, hexadecimal.</param>
public sealed record ScenarioReference(string Id, int Version, string Question, string Fingerprint);
