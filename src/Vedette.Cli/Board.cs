using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli;

/// <summary>The assessment of a picture for the day on which it stands.</summary>
internal static class Board
{
    public static Assessment Of(Stages stages, Warning.ScenarioSeries versions, Picture picture, LocalDate? asOf)
    {
        if ((asOf ?? picture.AsOf?.Latest) is not { } day)
            throw new IOException("no report has a date: say --as-of for the day of the assessment");
        var scenario = versions.On(day) ?? throw new IOException($"no version of scenario {versions.Latest.Id} is in force on {Edtf.Iso(day)}");
        return stages.Assess(picture, scenario, day);
    }
}
