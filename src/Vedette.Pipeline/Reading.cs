namespace Vedette.Pipeline;

/// <summary>One outcome of the reading line: a <see cref="ReadReport"/>, a <see cref="ReadPart"/> of one, or an <see cref="Unread"/> input.</summary>
public abstract record Reading;
