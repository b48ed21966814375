using Vedette.Model;

namespace Vedette.Server.Live;

/// <summary>Likelihoods over time.</summary>
/// <param name="Days">Earliest first.</param>
internal sealed record AssessmentHistory(IReadOnlyList<AssessmentHistory.Stop> Days)
{
    /// <summary>One day.</summary>
    /// <param name="Day">The day (UTC).</param>
    /// <param name="Probabilities">One a hypothesis, in the order of the scenario, 0 to 1.</param>
    /// <param name="Words">Their words.</param>
    internal sealed record Stop(Edtf Day, IReadOnlyList<double> Probabilities, IReadOnlyList<ProbabilityWord> Words);
}
