namespace Vedette.Pipeline;

/// <summary>One outcome of the reading line: a <see cref="ReadReport"/> or an <see cref="Unread"/> input.</summary>
public abstract record Reading;
