using Vedette.Collection;
using Vedette.Server.Watching;

namespace Vedette.Server;

/// <summary>What a server is started with.</summary>
public sealed record ServerOptions
{
    /// <summary>Where it listens unless told otherwise: this machine only.</summary>
    public const string UsualAddress = "http://127.0.0.1:8080";

    /// <summary>The database file; it is made where it is missing.</summary>
    public required string Database { get; init; }

    /// <summary>The address to listen on; port 0 takes a free one.</summary>
    public Uri Listen { get; init; } = new(UsualAddress);

    /// <summary>The corpus that is loaded into an empty database; null loads none.</summary>
    public string? Samples { get; init; }

    /// <summary>Folder of the built page; where it holds no <c>index.html</c> a plain page stands in.</summary>
    public string? Web { get; init; }

    /// <summary>What is watched, and what raises an alert.</summary>
    public Configuration Configuration { get; init; } = Configuration.None;

    /// <summary>Bounds of fetching.</summary>
    public FetchOptions Fetching { get; init; } = new();

    /// <summary>Files of scenarios whose boards are kept.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>How long after an alert of a rule the next things are gathered before they are told together.</summary>
    public TimeSpan AlertGroup { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a webhook rests after the first failure; twice as long after each further one.</summary>
    public TimeSpan WebhookRest { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Port of this machine on which markers for TAK are streamed; 0 takes a free one, null streams none.</summary>
    public int? CotPort { get; init; }

    /// <summary>How many reports are read at once, at least 1.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);
}
