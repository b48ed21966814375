namespace Vedette.Publishing.Tests;

/// <summary>Tests that measure run while no other test of this assembly does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
