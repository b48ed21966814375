using System.Globalization;

namespace Vedette.Warning;

/// <summary>What is wrong with a scenario, and where.</summary>
/// <param name="File">As it was named.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record ScenarioProblem(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}: {Message}" : $"{File}: {Message}";
}
