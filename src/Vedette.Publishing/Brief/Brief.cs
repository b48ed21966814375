using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The product that people read: one theatre, composed from a picture. Immutable; HTML, Markdown and the
/// terminal are written from it and say the same. Every number leads to an exhibit.</summary>
public sealed record Brief
{
    /// <summary>"Russian forces near Ukraine".</summary>
    public required string Title { get; init; }

    /// <summary>"As of 26 December 2021, from 24 reports".</summary>
    public required string Standing { get; init; }

    /// <summary>The day as of which the picture stands.</summary>
    public Edtf? AsOf { get; init; }

    /// <summary>Warnings that stand above everything: a constructed corpus, a question that matched no theatre.</summary>
    public required IReadOnlyList<string> Banners { get; init; }

    /// <summary>One to five sentences.</summary>
    public required IReadOnlyList<Sentence> BottomLine { get; init; }

    /// <summary>In their fixed order: estimates, sites, activities, register, calendar, disagreements, sources, other theatres.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>By number: <c>Exhibits[n - 1].Number == n</c>.</summary>
    public required IReadOnlyList<Exhibit> Exhibits { get; init; }

    /// <summary>Name and version of the extractor.</summary>
    public required string Extractor { get; init; }
}
