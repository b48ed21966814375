using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One thing that somebody says: an assertion with its claims, or a claim that stands alone.</summary>
/// <param name="Id">Of the assertion, else of the claim.</param>
/// <param name="Lead">The most original claim.</param>
/// <param name="Assertion">Null for a claim of a kind that is not folded.</param>
internal sealed record Finding(string Id, Claim Lead, Assertion? Assertion)
{
    /// <summary>The evidence sentence of the lead.</summary>
    public string Text => Plain.Quote(Lead.Evidence);

    /// <summary>Who claims to know; a report in its own voice goes by its outlet.</summary>
    public string Origin => Plain.Text(Assertion is { Origin.Name.Length: > 0 } a ? a.Origin.Name : Scene.OriginName(Lead));

    /// <summary>How many reports carry it.</summary>
    public int Carriers => Assertion is { } a ? Scene.Carriers(a) : 1;

    /// <summary>Ids of the reports that carry it, each once.</summary>
    public IEnumerable<string> Reports => Assertion is { } a ? a.Members.Select(m => m.Report).Distinct(StringComparer.Ordinal) : [Lead.Report.Id];
}
