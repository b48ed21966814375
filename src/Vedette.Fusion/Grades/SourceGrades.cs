using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>How far sources are to be relied on, by the sources file. What was looked up is remembered; safe for several threads.</summary>
internal sealed class SourceGrades(IReadOnlyList<SourceGrade> entries)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string?, SourceKind, string?), (char, string)> _known = [];

    /// <summary>The grade, A to F, and its reason: that of the first entry that fits.</summary>
    public (char Grade, string Reason) Of(string name, string? independent, SourceKind kind, string? country) =>
        name.Length == 0 ? ('F', "the report names nobody") : _known.GetOrAdd((name, independent, kind, country), LookUp);

    private (char, string) LookUp((string Name, string? Independent, SourceKind Kind, string? Country) source) =>
        entries.FirstOrDefault(s => s.Fits(source.Name, source.Independent, source.Kind, source.Country)) is { } entry ? (entry.Reliability, entry.Reason) : ('F', "no entry in the sources file");
}
