using System.Globalization;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Tells what changed from one picture to a later one. Things are known again by their claims, so that one whose id
/// changed with its first member is not told as gone and new.</summary>
public static class Differences
{
    /// <summary>The changes: reports, findings, envelopes, disagreements, sites, register, calendar; within each by id.</summary>
    public static IReadOnlyList<PictureChange> Between(Picture before, Picture after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Reports(before, after), .. Findings(before, after), .. Envelopes(before, after), .. Relations(before, after), .. Sites(before, after), .. Register(before, after), .. Calendar(before, after)];
    }

    private static IEnumerable<PictureChange> Reports(Picture before, Picture after)
    {
        var known = before.Reports.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var copies = after.Copies.ToDictionary(c => c.A, StringComparer.Ordinal);
        foreach (var report in after.Reports.Where(r => !known.Contains(r.Id)))
            yield return new PictureChange("new_report", report.Id, null,
                $"{report.Reference.Title ?? report.Reference.Path ?? report.Id}, {report.Claims} claims" + (copies.TryGetValue(report.Id, out var copy) ? $", a {Word(copy.Relation)} copy" : ""));
    }

    private static IEnumerable<PictureChange> Findings(Picture before, Picture after)
    {
        var home = before.Assertions.SelectMany(a => a.Members.Select(m => (m.Claim, a))).ToLookup(p => p.Claim, p => p.a, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assertion in after.Assertions)
        {
            var old = assertion.Members.SelectMany(m => home[m.Claim]).DistinctBy(a => a.Id, StringComparer.Ordinal).OrderByDescending(a => a.Id == assertion.Id).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
            found.UnionWith(old.Select(a => a.Id));
            if (old.Count == 0)
            {
                yield return new PictureChange("new_finding", assertion.Id, null, Say(assertion));
                continue;
            }
            var was = old[0].Id == assertion.Id ? null : old[0].Id;
            if (old[0].Origin.Independent != assertion.Origin.Independent)
                yield return new PictureChange("new_origin", assertion.Id, was, $"{Say(assertion)}: its origin was {old[0].Origin.Independent ?? "not known"}");
            var carriers = Carriers(assertion) - old.Sum(Carriers);
            if (carriers > 0) yield return new PictureChange("new_carriers", assertion.Id, was, $"{Say(assertion)}: {carriers} more {(carriers == 1 ? "report" : "reports")}, no new origin");
        }
        foreach (var gone in before.Assertions.Where(a => !found.Contains(a.Id)))
            yield return new PictureChange("lost_finding", gone.Id, null, Say(gone));
    }

    private static IEnumerable<PictureChange> Envelopes(Picture before, Picture after)
    {
        var old = before.Estimates.ToDictionary(e => e.Question, StringComparer.Ordinal);
        var origins = before.Questions.ToDictionary(q => q.Id, q => q.Origins.Count, StringComparer.Ordinal);
        var questions = after.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        foreach (var estimate in after.Estimates)
        {
            if (!old.TryGetValue(estimate.Question, out var was)) continue;
            var question = questions[estimate.Question];
            if (was.Low != estimate.Low || was.High != estimate.High)
                yield return new PictureChange("envelope", estimate.Question, null, $"{Name(question)}: {Range(was)} became {Range(estimate)}");
            if (question.Origins.Count != origins.GetValueOrDefault(question.Id))
                yield return new PictureChange("new_origin", question.Id, null, $"{Name(question)}: {origins.GetValueOrDefault(question.Id)} independent {(origins.GetValueOrDefault(question.Id) == 1 ? "origin" : "origins")} became {question.Origins.Count}");
        }
    }

    private static IEnumerable<PictureChange> Relations(Picture before, Picture after)
    {
        var known = before.Relations.Select(r => (r.A, r.B, r.Kind)).ToHashSet();
        var assertions = after.Assertions.ToDictionary(a => a.Id, StringComparer.Ordinal);
        string Told(string id) => assertions.TryGetValue(id, out var assertion) ? Say(assertion) : id;
        foreach (var relation in after.Relations.Where(r => !known.Contains((r.A, r.B, r.Kind))))
            if (relation.Kind is RelationKind.SupersededBy or RelationKind.Contradiction or RelationKind.DamagedCopy)
                yield return new PictureChange(relation.Kind == RelationKind.SupersededBy ? "superseded" : Word(relation.Kind), relation.A, null, $"{Told(relation.A)} and {Told(relation.B)}: {relation.Why}");
    }

    private static IEnumerable<PictureChange> Sites(Picture before, Picture after)
    {
        var old = before.Sites.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var site in after.Sites)
        {
            if (!old.TryGetValue(site.Id, out var was))
            {
                yield return new PictureChange("new_site", site.Id, null, site.Name + (site.State is { } state ? $", {Word(state)}" : ""));
                continue;
            }
            if (was.State != site.State)
                yield return new PictureChange("site_state", site.Id, null, $"{site.Name}: {(was.State is { } then ? Word(then) : "no state")} became {(site.State is { } now ? Word(now) : "no state")}");
            foreach (var item in site.Equipment.Except(was.Equipment, StringComparer.Ordinal))
                yield return new PictureChange("new_equipment", site.Id, null, $"{site.Name}: {item.Replace('_', ' ')} is told of for the first time");
        }
    }

    private static IEnumerable<PictureChange> Register(Picture before, Picture after)
    {
        var old = before.Register.SelectMany(e => e.Claims.Select(c => (c, e))).ToLookup(p => p.c, p => p.e, StringComparer.Ordinal);
        foreach (var entry in after.Register)
        {
            var was = entry.Claims.SelectMany(c => old[c]).FirstOrDefault();
            if (was is null)
                yield return new PictureChange("new_statement", entry.Id, null, $"{entry.Speaker ?? "nobody named"}: {Word(entry.Kind)}" + (entry.Condition is { } condition ? $", \"{condition}\"" : ""));
            else if (entry.Replies.Count > was.Replies.Count)
                yield return new PictureChange("reply", entry.Id, was.Id == entry.Id ? null : was.Id, $"{entry.Speaker}: answered by {string.Join(", ", entry.Replies.Select(r => r.Speaker).Distinct(StringComparer.Ordinal))}");
        }
    }

    private static IEnumerable<PictureChange> Calendar(Picture before, Picture after)
    {
        var old = before.Calendar.SelectMany(e => e.Claims.Select(c => (c, e))).ToLookup(p => p.c, p => p.e, StringComparer.Ordinal);
        foreach (var entry in after.Calendar)
        {
            var was = entry.Claims.SelectMany(c => old[c]).FirstOrDefault();
            var text = $"{entry.Event} of {string.Join(", ", entry.Participants)}, {entry.When.Edtf?.Text ?? "no day known"}, {Word(entry.Tense)}";
            if (was is null) yield return new PictureChange("new_event", entry.Id, null, text);
            else if (was.Tense != entry.Tense || was.Disputed != entry.Disputed || was.Accounts.Count != entry.Accounts.Count)
                yield return new PictureChange("event", entry.Id, was.Id == entry.Id ? null : was.Id, text + (entry.Disputed ? ", disputed" : "") + $", {entry.Accounts.Count} accounts");
        }
    }

    private static int Carriers(Assertion assertion) => assertion.Members.Select(m => m.Report).Distinct(StringComparer.Ordinal).Count();

    private static string Say(Assertion assertion) =>
        $"{(assertion.Quantity is { } quantity ? quantity.Span.Text : $"{assertion.Site} {assertion.State}".Trim())} ({(assertion.Origin.Name.Length > 0 ? assertion.Origin.Name : "own voice")}, {assertion.AsOf.Edtf?.Text ?? "no day known"})";

    private static string Name(Question question) => $"{question.Force}, {question.Scope}, {question.Counted.Replace('_', ' ')}, {Word(question.Status)}";

    private static string Range(Estimate estimate) => (estimate.Low, estimate.High) switch
    {
        (null, null) => "an open figure",
        ({ } low, null) => $"at least {Number(low)}",
        (null, { } high) => $"up to {Number(high)}",
        ({ } low, { } high) => low == high ? Number(low) : $"{Number(low)} to {Number(high)}",
    };

    private static string Number(double number) => number.ToString("#,##0.#", CultureInfo.InvariantCulture);

    private static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
