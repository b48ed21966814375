namespace Vedette.Collection;

/// <summary>Some input that could not be read, or not wholly. The rest goes on.</summary>
/// <param name="Path">The file or folder as the user would name it; <c>-</c> for standard input.</param>
/// <param name="Line">Line in the file, from 1; null where the problem has no line.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Remedy">What the user can do; empty where nothing.</param>
public sealed record ReadProblem(string Path, int? Line, string Reason, string Remedy) : Collected
{
    /// <summary>One line for people: <c>file:line: reason; remedy</c>, without control characters.</summary>
    public override string ToString()
    {
        var where = Line is { } line ? $"{Path}:{line}" : Path;
        var text = Remedy.Length == 0 ? $"{where}: {Reason}" : $"{where}: {Reason}; {Remedy}";
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
        });
    }
}
