using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What is handed out: a picture at an instant, whole or as the changes since an earlier one.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="At">When it is handed out: dates withdrawals, and holds back what is too new for live markers.</param>
public sealed record Edition(Picture Picture, Instant At)
{
    /// <summary>What the receiver has: only what is new, changed or withdrawn since is written. Null writes everything.</summary>
    public Picture? Since { get; init; }

    /// <summary>What the picture may mean for a scenario; null for none.</summary>
    public Assessment? Board { get; init; }

    /// <summary>What the lines of tables are.</summary>
    public ExportTable Table { get; init; }

    /// <summary>The alerts that were raised, oldest first; null where nobody watched: then they are what the sites of the picture tell.</summary>
    public IReadOnlyList<Alert>? Alerts { get; init; }

    /// <summary>Where borders are; without them no band is drawn along one.</summary>
    public IMapOutlines? Outlines { get; init; }

    /// <summary>Where the receiver has the KML that a delta changes.</summary>
    public string Target { get; init; } = "vedette.kml";

    /// <summary>Whether anything in it is of our own making: then every format says so.</summary>
    public bool Constructed => Picture.Reports.Any(r => r.Constructed) || Since?.Reports.Any(r => r.Constructed) == true;
}
