using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Says how the assertions of a question stand to each other, and to those of the next window of its line.</summary>
internal sealed class Reconciler
{
    /// <summary>In larger questions only neighbours in time and the latest of each party are compared.</summary>
    private const int AllPairsUpTo = 48;
    private const int NextWindowDays = 62;
    private const int OtherDateDays = 7;
    private const int LongDays = 62;

    public List<Relation> Relate(IReadOnlyList<QuestionWindow> windows, IEnumerable<Relation> damaged)
    {
        var relations = damaged.ToList();
        var known = relations.Select(r => Pair(r.A, r.B)).ToHashSet();
        foreach (var window in windows)
            foreach (var (a, b) in Pairs(window.Assertions))
                if (known.Add(Pair(a.Id, b.Id)))
                    relations.Add(Compare(a, b, window.Assertions));
        for (var w = 1; w < windows.Count; w++)
            if (windows[w].Line == windows[w - 1].Line && windows[w - 1].To is { } last && windows[w].From is { } next && Period.DaysBetween(last, next) <= NextWindowDays)
                relations.AddRange(Succession(windows[w - 1], windows[w], known));
        return [.. relations.OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal)];
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static IEnumerable<(Folded A, Folded B)> Pairs(IReadOnlyList<Folded> all)
    {
        if (all.Count <= AllPairsUpTo)
        {
            for (var i = 0; i < all.Count; i++)
                for (var j = i + 1; j < all.Count; j++)
                    yield return (all[i], all[j]);
            yield break;
        }
        var latest = new Dictionary<string, Folded>(StringComparer.Ordinal);
        foreach (var assertion in all)
        {
            var party = assertion.Independent ?? "";
            if (latest.TryGetValue(party, out var before)) yield return (before, assertion);
            latest[party] = assertion;
        }
        var heads = latest.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).Take(AllPairsUpTo).ToList();
        for (var i = 0; i < heads.Count; i++)
            for (var j = i + 1; j < heads.Count; j++)
                yield return (heads[i], heads[j]);
    }

    private static IEnumerable<Relation> Succession(QuestionWindow earlier, QuestionWindow later, HashSet<(string, string)> known)
    {
        var next = later.Assertions.Where(CanSupersede).Take(AllPairsUpTo).ToLookup(a => a.Independent!, StringComparer.Ordinal);
        foreach (var a in earlier.Assertions.Where(CanSupersede).TakeLast(AllPairsUpTo))
            foreach (var b in next[a.Independent!])
                if (!a.Figure.Vague && !b.Figure.Vague && known.Add(Pair(a.Id, b.Id)))
                    yield return new Relation(a.Id, b.Id, RelationKind.SupersededBy, Later(a, b));
    }

    private static bool CanSupersede(Folded a) => a.Independent is not null && !a.Denied;

    private static Relation Compare(Folded a, Folded b, IReadOnlyList<Folded> question)
    {
        if (a.Denied != b.Denied)
            return new(a.Id, b.Id, RelationKind.Contradiction, $"{Who(a.Denied ? a : b)} denies the number");
        if (a.Denied)
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "two numbers denied");
        return SameVoice(a, b) ? WithinParty(a, b, question) : AcrossParties(a, b, question);
    }

    private static bool SameVoice(Folded a, Folded b) => a.Lead.Party.Key == b.Lead.Party.Key || (a.Independent is not null && a.Independent == b.Independent);

    private static Relation WithinParty(Folded a, Folded b, IReadOnlyList<Folded> question)
    {
        if (a.TakenBack != b.TakenBack)
            return a.TakenBack
                ? new(a.Id, b.Id, RelationKind.SupersededBy, $"{Who(a)} took the figure back")
                : new(b.Id, a.Id, RelationKind.SupersededBy, $"{Who(b)} took the figure back");
        if (a.Figure.Vague || b.Figure.Vague)
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "a vague count beside a number");
        if (Precedes(a, b)) return new(a.Id, b.Id, RelationKind.SupersededBy, Later(a, b));
        if (Precedes(b, a)) return new(b.Id, a.Id, RelationKind.SupersededBy, Later(b, a));

        var (part, whole) = a.Figure.High <= b.Figure.High ? (a, b) : (b, a);
        if (Parts.Contains(whole, part)) return new(part.Id, whole.Id, RelationKind.PartOf, "the text counts it among the larger number");
        if (Parts.AreSiblings(part, whole, question)) return new(a.Id, b.Id, RelationKind.OtherDefinition, "two parts of one total");
        if (Parts.ShareReport(part, whole) || Parts.IsAddend(part, whole, question))
            return new(part.Id, whole.Id, RelationKind.PartOf, "the same origin at the same time: the smaller number is among the larger");
        if (a.Figure.IsSimilar(b.Figure)) return new(a.Id, b.Id, RelationKind.SameRounded, "the same origin and time, numbers within a tenth");
        return new(a.Id, b.Id, RelationKind.OtherDefinition, "the same origin and time, another count");
    }

    private static Relation AcrossParties(Folded a, Folded b, IReadOnlyList<Folded> question)
    {
        if (a.Figure.Vague || b.Figure.Vague)
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "a vague count beside a number");
        if (Parts.IsPart(a, question) != Parts.IsPart(b, question))
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "a part of one count beside another");
        if (a.Figure.IsSimilar(b.Figure) && !a.TakenBack && !b.TakenBack)
            return new(a.Id, b.Id, RelationKind.SameRounded, $"{Who(a)} and {Who(b)}: numbers that agree within a tenth");
        if (Gap(a, b) > OtherDateDays || IsLong(a) != IsLong(b))
            return new(a.Id, b.Id, RelationKind.OtherDate, $"{When(a)} and {When(b)}");
        if (a.Figure.Allows(b.Figure) || b.Figure.Allows(a.Figure))
            return a.Figure.IsNear(b.Figure)
                ? new(a.Id, b.Id, RelationKind.SameRounded, $"{Who(a)} and {Who(b)}: one bound allows the other figure")
                : new(a.Id, b.Id, RelationKind.OtherDefinition, "a bound that allows the other figure, and says little of it");
        return new(a.Id, b.Id, RelationKind.Contradiction, $"{Who(a)} and {Who(b)} count differently");
    }

    /// <summary>Whether all that <paramref name="a"/> speaks of lies before <paramref name="b"/>.</summary>
    private static bool Precedes(Folded a, Folded b) => a.To is { } last && b.From is { } first && last < first;

    private static int Gap(Folded a, Folded b) =>
        a.From is { } x && a.To is { } y && b.From is { } z && b.To is { } u ? Timing.Gap(x, y, z, u) : 0;

    /// <summary>A figure for a season is not one for a day of it.</summary>
    private static bool IsLong(Folded a) => a.From is { } from && a.To is { } to && Period.DaysBetween(from, to) > LongDays;

    private static string Who(Folded a) => a.Independent ?? (a.Assertion.Origin.Name.Length > 0 ? a.Assertion.Origin.Name : "the report itself");

    private static string When(Folded a) => a.Assertion.AsOf.Edtf?.Text ?? "a day not given";

    private static string Later(Folded a, Folded b) => $"{Who(a)}: {When(a)}, then {When(b)}";
}
