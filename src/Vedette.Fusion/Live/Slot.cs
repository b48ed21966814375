using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A report as the state of fusion holds it.</summary>
internal sealed class Slot(int number, Report report, IReadOnlyList<Claim> claims, Sketch sketch)
{
    /// <summary>In the order of arrival.</summary>
    public int Number { get; } = number;

    public Report Report { get; } = report;

    /// <summary>By key span, then id.</summary>
    public IReadOnlyList<Claim> Claims { get; } = claims;

    public Sketch Sketch { get; } = sketch;

    /// <summary>The day of its copy or original, where its own is not known.</summary>
    public LocalDate? Inherited { get; set; }

    /// <summary>From when on it is known; those outside replay come last.</summary>
    public Instant Known { get; } = report.KnownAt ?? Instant.MaxValue;

    /// <summary>The day of <see cref="Known"/>.</summary>
    public LocalDate? KnownDay { get; } = report.KnownDay;

    public LocalDate? Said => KnownDay ?? Inherited;

    /// <summary>Its findings as they are read; position and rank are this slot's.</summary>
    public Finding[] Raw
    {
        get;
        set => (field, CanBeRetold) = (value, RetellingFinder.HasFigures(value));
    } = [];

    /// <summary>Its findings, completed from other reports.</summary>
    public Finding[] Findings { get; set; } = [];

    /// <summary>Whether it has figures enough to retell another report, or to be retold.</summary>
    public bool CanBeRetold { get; private set; }

    /// <summary>What it copies; null where it is its own work.</summary>
    public CopyPair? Pair { get; set; }

    /// <summary>Which of its findings repeat which of the original's.</summary>
    public IReadOnlyList<ClaimLink> Links { get; set; } = [];

    /// <summary>Sentences that it shares with reports that it does not copy.</summary>
    public IReadOnlyList<Passage> Passages { get; set; } = [];

    /// <summary>How it copies; null where it is its own work.</summary>
    public Carrier? Relation =>
        Pair is null ? null
        : Pair.Alignment is null || Links.Any(l => l.Changed is not null) ? Carrier.Distorted
        : Pair.Verbatim ? Carrier.Verbatim : Carrier.Reworded;
}
