using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What a copy says otherwise in a finding than its original.</summary>
internal static class Changes
{
    private const int WordsBeside = 2;

    /// <summary>The changes, the gravest first. Of those that change facts only the first, for the others follow from it.</summary>
    public static IReadOnlyList<CopyChange> Of(Finding copy, Finding original)
    {
        var changes = new List<CopyChange>();
        if (OfFacts(copy, original) is { } fact) changes.Add(fact);
        changes.AddRange(OfReading(copy, original));
        changes.AddRange(OfForm(copy, original));
        return changes.Count > 0 ? changes : [];
    }

    /// <summary>A change in words: "status: planned told as present".</summary>
    public static string InWords(CopyChange change) =>
        change.What is "figure" or "bound" or "quotation" ? $"{change.What}: \"{change.From}\" told as \"{change.To}\"" : $"{change.What}: {change.From} told as {change.To}";

    /// <summary>What is only planned, expected or possible, held in reserve, drilling, moving or gone, told as in place.</summary>
    public static CopyChange? OfStatus(Finding copy, Finding original) =>
        copy.Status == ForceStatus.Present && original.Status is ForceStatus.Planned or ForceStatus.Expected or ForceStatus.Reserve or ForceStatus.Capacity or ForceStatus.Withdrawn
            ? Make(copy, ChangeClass.FactChanging, "status", Word(original.Status), "present")
            : null;

    private static CopyChange? OfFacts(Finding copy, Finding original)
    {
        if (!copy.Figure.Equal(original.Figure) && !copy.Figure.IsRounding(original.Figure))
            return Make(copy, ChangeClass.FactChanging, "figure", Words(original), Words(copy));
        if (copy.Actor != original.Actor && (IsSwapped(copy, Countries.Name(copy.Actor), original, Countries.Name(original.Actor)) || IsPutIn(copy, original)))
            return Make(copy, ChangeClass.FactChanging, "force", Countries.Name(original.Actor), Countries.Name(copy.Actor));
        if (OfStatus(copy, original) is { } status) return status;
        if (copy.Figure.IsOpposite(original.Figure))
            return Make(copy, ChangeClass.FactChanging, "bound", Words(original), Words(copy));
        return copy.Party is { Footing: Footing.Attributed, Independent: { } here } && original.Party is { Footing: Footing.Attributed, Independent: { } there } && here != there
            && IsSwapped(copy, copy.Party.Name, original, original.Party.Name)
            ? Make(copy, ChangeClass.FactChanging, "origin", there, here)
            : null;
    }

    /// <summary>What is still true and yet read another way.</summary>
    private static IEnumerable<CopyChange> OfReading(Finding copy, Finding original)
    {
        if (IsDoubt(original.Claim.Modality) && copy.Claim.Modality is Modality.Asserted or Modality.Reported)
            yield return Make(copy, ChangeClass.Misleading, "doubt", Word(original.Claim.Modality), Word(copy.Claim.Modality));
        if (copy.Figure.Bound == Bound.Number && original.Figure.Bound is Bound.Upper or Bound.Lower && copy.Figure.Equal(original.Figure))
            yield return Make(copy, ChangeClass.Misleading, "bound", Words(original), Words(copy));
        if (copy.Party.Footing == Footing.OwnVoice && original.Party is { Footing: Footing.Attributed, Independent: { } source })
            yield return Make(copy, ChangeClass.Misleading, "origin", source, "no source");
        if (copy.Claim.AsOf is { Basis: DateBasis.Explicit, Edtf: { } ours } && original.Claim.AsOf is { Basis: DateBasis.Explicit, Edtf: { } theirs } && !ours.Overlaps(theirs))
            yield return Make(copy, ChangeClass.Misleading, "date", theirs.Text, ours.Text);
    }

    private static IEnumerable<CopyChange> OfForm(Finding copy, Finding original)
    {
        if (copy.Figure.Equal(original.Figure) && copy.Figure.Bound == original.Figure.Bound && !string.Equals(Words(copy), Words(original), StringComparison.OrdinalIgnoreCase))
            yield return Make(copy, ChangeClass.Cosmetic, "figure", Words(original), Words(copy));
        if (copy.Party.Key == original.Party.Key && copy.Claim.Attribution.Origin?.Span is { Text: var ours } && original.Claim.Attribution.Origin?.Span is { Text: var theirs }
            && !string.Equals(ours, theirs, StringComparison.OrdinalIgnoreCase))
            yield return Make(copy, ChangeClass.Cosmetic, "name", theirs, ours);
    }

    private static bool IsDoubt(Modality modality) => modality is Modality.Possible or Modality.Conditional or Modality.Predicted;

    /// <summary>Whether each sentence names its own party and not the other: else the difference may lie in the reading.</summary>
    private static bool IsSwapped(Finding copy, string here, Finding original, string there)
    {
        var (ours, theirs) = (NameSkeleton.Last(here), NameSkeleton.Last(there));
        if (ours == 0 || theirs == 0 || ours == theirs) return false;
        var (copied, source) = (NameSkeleton.All(copy.Claim.Evidence.Text), NameSkeleton.All(original.Claim.Evidence.Text));
        return copied.Contains(ours) && !copied.Contains(theirs) && source.Contains(theirs) && !source.Contains(ours);
    }

    /// <summary>Whether the copy puts its force right beside the figure, where the original has no such word: "90,000 men near Beland" and
    /// "90,000 Belandian men".</summary>
    private static bool IsPutIn(Finding copy, Finding original) =>
        Countries.Name(copy.Actor) is var force && NamesBeside(copy, force) && !NamesBeside(original, force);

    /// <summary>Whether a form of a country's name stands among the words around the figure.</summary>
    private static bool NamesBeside(Finding finding, string country)
    {
        var (text, key) = (finding.Claim.Evidence.Text, finding.Claim.KeySpan);
        var (from, to) = (key.Start - finding.Claim.Evidence.Start, key.End - finding.Claim.Evidence.Start);
        if (from < 0 || to > text.Length || from > to) return false;
        return text[..from].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsBeside)
            .Concat(text[to..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsBeside))
            .Any(word => char.IsUpper(word[0]) && NameSkeleton.IsFormOf(word, country));
    }

    private static CopyChange Make(Finding copy, ChangeClass kind, string what, string from, string to) =>
        new(kind, what, from, to, copy.Claim.KeySpan.Start, copy.Claim.KeySpan.End);

    private static string Words(Finding finding) => finding.Claim.Quantity!.Span.Text;

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
