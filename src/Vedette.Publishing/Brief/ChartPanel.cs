using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One question over time, a lane an origin. Panels of other scope, status or count are never drawn into it.</summary>
/// <param name="Title">"Troops present near Ukraine".</param>
/// <param name="Status">Which status.</param>
/// <param name="Lanes">One per independent origin.</param>
/// <param name="Undated">How many figures have no date to stand at; they are in the table only.</param>
public sealed record ChartPanel(string Title, ForceStatus Status, IReadOnlyList<ChartLane> Lanes, int Undated);
