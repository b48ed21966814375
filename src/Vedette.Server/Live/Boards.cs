using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Warning;

namespace Vedette.Server.Live;

/// <summary>The boards of the scenarios, made of a picture when somebody asks.</summary>
internal sealed class Boards(ServerOptions options, Stages stages)
{
    private readonly IReadOnlyList<ScenarioSeries> _series = [.. options.Scenarios.Select(file => stages.OpenScenario([file]))];

    public IReadOnlyList<ScenarioReference> Scenarios => [.. _series.Select(s => s.Latest.Reference)];

    /// <summary>The boards of those scenarios that were in force on the day of the picture.</summary>
    public IReadOnlyList<Assessment> Of(PictureState state) => state.Picture?.AsOf?.Latest is not { } day ? []
        : state.Once("boards", (picture, _) => (IReadOnlyList<Assessment>)[.. _series.Select(s => s.On(day)).OfType<Scenario>().Select(s => stages.Assess(picture, s, day))]);
}
