using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Says how the assertions of a question stand to each other, and to those of the next window of its line.</summary>
internal static class Reconciler
{
    /// <summary>In larger questions only neighbours in time and the latest of each party are compared.</summary>
    private const int AllPairsUpTo = 48;
    private const int NextWindowDays = 62;
    private const int OtherDateDays = 7;
    private const int LongDays = 62;

    /// <summary>The relations inside a question, by pair.</summary>
    /// <param name="question">Its assertions in order.</param>
    /// <param name="before">Relations as they were; those of parties that did not change still hold.</param>
    /// <param name="changed">Keys of the parties of which an assertion came or went.</param>
    /// <param name="damages">Pairs that are related already.</param>
    public static Dictionary<(Folded A, Folded B), Relation> Relate(
        IReadOnlyList<Folded> question, IReadOnlyDictionary<(Folded A, Folded B), Relation> before, IReadOnlySet<string> changed, Damages damages)
    {
        var relations = new Dictionary<(Folded A, Folded B), Relation>();
        var parts = new Parts(question);
        foreach (var pair in Pairs(question))
        {
            var still = !changed.Contains(pair.A.Lead.Party.Key) && !changed.Contains(pair.B.Lead.Party.Key) ? before.GetValueOrDefault(pair) : null;
            if (!damages.Relate(pair.A.Id, pair.B.Id)) relations[pair] = still ?? Compare(pair.A, pair.B, parts);
        }
        return relations;
    }

    /// <summary>What of the next window of a line supersedes what of this one.</summary>
    public static IEnumerable<Relation> Succession(QuestionWindow earlier, QuestionWindow later, Damages damages)
    {
        if (earlier.To is not { } last || later.From is not { } start || Period.DaysBetween(last, start) > NextWindowDays) yield break;
        var next = later.Assertions.Where(CanSupersede).Take(AllPairsUpTo).ToLookup(a => a.Independent!, StringComparer.Ordinal);
        foreach (var a in earlier.Assertions.Where(CanSupersede).TakeLast(AllPairsUpTo))
            foreach (var b in next[a.Independent!])
                if (!a.Figure.Vague && !b.Figure.Vague && !damages.Relate(a.Id, b.Id))
                    yield return new Relation(a.Id, b.Id, RelationKind.SupersededBy, Later(a, b));
    }

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

    private static bool CanSupersede(Folded a) => a.Independent is not null && !a.Denied;

    private static Relation Compare(Folded a, Folded b, Parts parts)
    {
        if (a.Denied != b.Denied)
            return new(a.Id, b.Id, RelationKind.Contradiction, $"{Who(a.Denied ? a : b)} denies the number");
        if (a.Denied)
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "two numbers denied");
        return SameVoice(a, b) ? WithinParty(a, b, parts) : AcrossParties(a, b, parts);
    }

    private static bool SameVoice(Folded a, Folded b) => a.Lead.Party.Key == b.Lead.Party.Key || (a.Independent is not null && a.Independent == b.Independent);

    private static Relation WithinParty(Folded a, Folded b, Parts parts)
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
        if (parts.AreSiblings(part, whole)) return new(a.Id, b.Id, RelationKind.OtherDefinition, "two parts of one total");
        if (Parts.ShareReport(part, whole) || parts.IsAddend(part, whole))
            return new(part.Id, whole.Id, RelationKind.PartOf, "the same origin at the same time: the smaller number is among the larger");
        if (a.Figure.IsSimilar(b.Figure)) return new(a.Id, b.Id, RelationKind.SameRounded, "the same origin and time, numbers within a tenth");
        return new(a.Id, b.Id, RelationKind.OtherDefinition, "the same origin and time, another count");
    }

    private static Relation AcrossParties(Folded a, Folded b, Parts parts)
    {
        if (a.Figure.Vague || b.Figure.Vague)
            return new(a.Id, b.Id, RelationKind.OtherDefinition, "a vague count beside a number");
        if (parts.IsPart(a) != parts.IsPart(b))
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
