namespace Vedette.Bench;

/// <summary>How fast another program read the same texts.</summary>
internal sealed record RivalSpeed(string Set, string Rival, double MegabytesPerSecond, double MegabytesPerProcessorSecond, long Found);
