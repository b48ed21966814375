using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli;

/// <summary>The assessment of a picture for the day on which it stands.</summary>
internal static class Board
{
    /// <param name="stages">Of the installation.</param>
    /// <param name="versions">Of the scenario.</param>
    /// <param name="picture">As known on the day.</param>
    /// <param name="asOf">The day; null for that of the picture.</param>
    /// <param name="previous">The assessment to tell changes from; null for none.</param>
    public static Assessment Of(Stages stages, Warning.ScenarioSeries versions, Picture picture, LocalDate? asOf, Assessment? previous = null)
    {
        var day = Day(picture, asOf);
        var scenario = versions.On(day) ?? throw new IOException($"no version of scenario {versions.Latest.Id} is in force on {Edtf.Iso(day)}");
        return stages.Assess(picture, scenario, day, previous);
    }

    /// <summary>The day of an assessment.</summary>
    public static LocalDate Day(Picture picture, LocalDate? asOf) =>
        asOf ?? picture.AsOf?.Latest ?? throw new IOException("no report has a date: say --as-of for the day of the assessment");
}
