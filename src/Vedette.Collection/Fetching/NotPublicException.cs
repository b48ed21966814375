namespace Vedette.Collection;

/// <summary>A host is of this machine or a network around it, and only public addresses are connected to.</summary>
public sealed class NotPublicException() : IOException("its address is not public");
