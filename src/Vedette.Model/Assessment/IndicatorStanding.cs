namespace Vedette.Model;

/// <summary>How one indicator stands.</summary>
/// <param name="Id">As the scenario names it.</param>
/// <param name="Title">For people.</param>
/// <param name="Group">The group of indicators that tell of the same thing; null where it stands alone.</param>
/// <param name="State">Seen, emerging, silent or not covered.</param>
/// <param name="Since">First day of what trips it; null where nothing does.</param>
/// <param name="Strength">How sure it is that the thing is so, 0 to 1, from grades, ages and the number of independent origins.</param>
/// <param name="Coverage">How likely it would have been seen if it were so, 0 to 1.</param>
/// <param name="Weight">What of its logarithms counts, as others of its group tell of the same thing: above 0, at most 1.</param>
/// <param name="Origins">The independent origins that see it, sorted.</param>
/// <param name="Shares">Sum of its lines of the ledger, one a hypothesis.</param>
/// <param name="Reason">The scenario's reason for its likelihoods.</param>
public sealed record IndicatorStanding(
    string Id,
    string Title,
    string? Group,
    IndicatorState State,
    Edtf? Since,
    double Strength,
    double Coverage,
    double Weight,
    IReadOnlyList<string> Origins,
    IReadOnlyList<double> Shares,
    string Reason);
