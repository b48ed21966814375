using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds statements into the if-then register: one line for what one side does to another, however many reports
/// carry it: copies by their sentences, retellings by their words.</summary>
internal sealed class RegisterBuilder(Sides sides, CopiedSentences sentences)
{
    private const int SameDays = 7;
    private const double SameWords = 0.6;
    private const int MostCompared = 64;

    public List<RegisterEntry> Build(IReadOnlyList<Claim> claims)
    {
        var voiced = claims.Where(c => c.Kind == ClaimKind.Statement && c.Statement is not null and not StatementKind.Other).Select(Read).ToList();
        var groups = new Groups(voiced.Count);
        var numbered = voiced.Select((v, i) => (Voice: v, Index: i)).ToList();
        foreach (var copied in numbered.Where(n => n.Voice.Home.Sentence >= 0).GroupBy(n => (n.Voice.Home, n.Voice.Claim.Statement)))
            foreach (var other in copied.Skip(1)) groups.Join(copied.First().Index, other.Index);
        foreach (var kind in numbered.Where(n => n.Voice.Side.Length > 0).GroupBy(n => (n.Voice.Claim.Statement, n.Voice.Side)))
            FoldRetold([.. kind.OrderBy(n => n.Voice.Said ?? LocalDate.MaxIsoValue).ThenBy(n => n.Index)], groups);

        var entries = numbered.GroupBy(n => groups.Find(n.Index), n => n.Voice)
            .Select(g => (Entry: Make([.. g]), Voices: (IReadOnlyList<Voiced>)[.. g]))
            .ToList();
        return [.. Replies.Between(entries).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    private Voiced Read(Claim claim)
    {
        var (side, party) = sides.Of(claim);
        return new Voiced(
            claim, claim.Report.Published?.Latest, side, party, Sides.KeyOf(claim.Addressee),
            sentences.Home(claim.Report.Id, claim.Evidence.Start), sentences.At(claim.Report.Id, claim.Evidence.Start)?.Stems.ToArray() ?? []);
    }

    private static void FoldRetold(List<(Voiced Voice, int Index)> kind, Groups groups)
    {
        for (var i = 1; i < kind.Count; i++)
            for (var j = i - 1; j >= Math.Max(0, i - MostCompared); j--)
            {
                var (a, b) = (kind[j].Voice, kind[i].Voice);
                if (a.Said is { } then && b.Said is { } now && Period.DaysBetween(then, now) > SameDays) break;
                if (a.To.Length > 0 && b.To.Length > 0 && a.To != b.To) continue;
                if (Bags.Dice(a.Stems, b.Stems) >= SameWords) groups.Join(kind[j].Index, kind[i].Index);
            }
    }

    private static RegisterEntry Make(List<Voiced> voices)
    {
        var first = voices[0].Claim;
        var addressee = voices.Select(v => v.Claim.Addressee).FirstOrDefault(a => a is not null);
        var condition = voices.Select(v => v.Claim.Condition?.Text).FirstOrDefault(t => t is not null);
        var consequence = voices.Select(v => v.Claim.Consequence?.Text).FirstOrDefault(t => t is not null);
        var dated = voices.Exists(v => v.Claim.AsOf.Basis == DateBasis.Explicit);
        var named = (condition is null ? 0 : 1) + (consequence is null ? 0 : 1) + (dated ? 1 : 0);
        return new RegisterEntry(
            "i-" + first.Id, first.Statement!.Value, first.Speaker ?? first.Attribution.Origin?.Name, addressee,
            [.. voices.Select(v => v.Claim.Id).Order(StringComparer.Ordinal)])
        {
            Condition = condition,
            Consequence = consequence,
            Specificity = named switch { 0 => Specificity.Vague, 1 => Specificity.Partial, _ => Specificity.Specific },
            Said = SiteHistory.Day(voices.Min(v => v.Said)),
            Side = voices.Select(v => v.Party).FirstOrDefault(p => p is not null),
        };
    }
}
