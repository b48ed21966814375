using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds what one side answered to another: a statement of the side spoken to, on the same day or in the weeks after,
/// that speaks back to the first, or stands in one report with it, or takes up its words.</summary>
internal static class Replies
{
    private const int MostDays = 30;
    private const int SharedStems = 3;
    private const int MostReplies = 12;
    private const int MostCompared = 256;

    public static IEnumerable<RegisterEntry> Between(IReadOnlyList<(RegisterEntry Entry, IReadOnlyList<Voiced> Voices)> entries)
    {
        var bySide = entries.SelectMany(e => e.Voices.Select(v => v.Side).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Select(s => (Side: s, Entry: e)))
            .ToLookup(p => p.Side, p => p.Entry, StringComparer.Ordinal);
        foreach (var said in entries)
        {
            if (!Calls(said.Entry.Kind))
            {
                yield return said.Entry;
                continue;
            }
            var sides = said.Voices.Select(SpokenTo).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var answers = sides.SelectMany(s => bySide[s].Take(MostCompared))
                .Where(a => a.Entry.Id != said.Entry.Id && Answers(a, said))
                .DistinctBy(a => a.Entry.Id, StringComparer.Ordinal)
                .OrderBy(a => a.Entry.Said?.Text ?? "~", StringComparer.Ordinal).ThenBy(a => a.Entry.Id, StringComparer.Ordinal)
                .Take(MostReplies)
                .Select(a => new RegisterReply(a.Entry.Id, a.Entry.Kind, a.Entry.Speaker));
            yield return said.Entry with { Replies = [.. answers] };
        }
    }

    /// <summary>What calls for an answer.</summary>
    private static bool Calls(StatementKind kind) => kind is not (StatementKind.Denial or StatementKind.Promise or StatementKind.Other);

    /// <summary>Whom a statement is made to: the addressee, else whose doings it speaks of.</summary>
    private static string SpokenTo(Voiced voice) =>
        voice.To.Length > 0 ? voice.To : Sides.KeyOf(voice.Claim.Target ?? voice.Claim.Actor) is var about && about != voice.Side ? about : "";

    private static bool Answers((RegisterEntry Entry, IReadOnlyList<Voiced> Voices) answer, (RegisterEntry Entry, IReadOnlyList<Voiced> Voices) said)
    {
        foreach (var a in answer.Voices)
            foreach (var s in said.Voices)
            {
                if (a.Side == s.Side) continue;
                if (a.Said is { } then && s.Said is { } now && Period.DaysBetween(now, then) is < 0 or > MostDays) continue;
                var back = a.To.Length > 0 && a.To == s.Side;
                if (a.To.Length > 0 && !back) continue;
                if (a.Claim.Report.Id == s.Claim.Report.Id ? back || a.Claim.Evidence.Start > s.Claim.Evidence.Start : Bags.Both(a.Stems, s.Stems) >= SharedStems) return true;
            }
        return false;
    }
}
