using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One to five sentences: how many are present, what is not in place, where, who speaks, what does not agree.</summary>
internal static class BottomLine
{
    public static IReadOnlyList<Sentence> Compose(Scene scene)
    {
        if (scene.Picture.Reports.Count == 0) return [Sentence.Of("No reports were read: there is nothing to say.")];
        if (scene.Theatre is null)
            return [Sentence.Of($"No one in {(scene.Picture.Reports.Count == 1 ? "this report" : "these reports")} claims anything about forces, sites, activities or talks.")];
        Sentence?[] all = [Present(scene), Apart(scene), Sites(scene), Voice(scene), Disagreement(scene)];
        return [.. all.OfType<Sentence>()];
    }

    private static Sentence Present(Scene scene)
    {
        if (Headline.Of(scene, ForceStatus.Present) is not { } question)
            return Sentence.Of("No one in these reports claims how many are present.");
        var current = Headline.Current(scene, question);
        var subject = Scopes.Subject(question);
        var origins = current.Select(assertion => assertion.Origin.Independent ?? assertion.Origin.Name).Distinct(StringComparer.Ordinal).Count();
        if (current.Count == 1)
        {
            var only = current[0];
            return new SentenceBuilder()
                .Say($"{Voices.AtStart(scene.OriginName(only))} {(Voices.IsPlural(scene.OriginName(only)) ? "put" : "puts")} {subject} at ").Add(Figure(scene, only))
                .Say($"{AsOf(only)}; no other origin in these reports gives a figure that stands for that time.")
                .Build();
        }

        // "Thousands" is no end of a span where somebody gives a number.
        var counted = current.Where(assertion => !assertion.Quantity!.Vague && Headline.IsNamed(assertion)).ToList();
        if (counted.Count < 2) counted = [.. current];
        var (high, low) = (counted[0], counted[^1]);
        var builder = new SentenceBuilder();
        if (origins == 1)
            return builder.Say($"{Voices.AtStart(scene.OriginName(high))} {(Voices.IsPlural(scene.OriginName(high)) ? "give" : "gives")} ").Add(Figure(scene, high))
                .Say($" {subject}{AsOf(high)} and ").Add(Figure(scene, low)).Say($"{AsOf(low)}: one independent origin.").Build();
        var same = Figures.Main(high.Quantity) == Figures.Main(low.Quantity);
        builder.Say($"{Voices.Capital(subject)}: ");
        if (same)
            builder.Add(Figure(scene, high)).Say($", say {Figures.Spell(origins)} independent origins");
        else
            builder.Add(Figure(scene, low)).Say($" according to {Who(scene, low)}{AsOf(low)}, ")
                .Add(Figure(scene, high)).Say($" according to {Who(scene, high)}{AsOf(high)}");
        if (!same && origins > 2) builder.Say($"; {Figures.Spell(origins)} independent origins lie in that span");
        return builder.Say(same ? "." : "; the figures are not averaged.").Build();
    }

    private static Sentence? Apart(Scene scene)
    {
        ForceStatus[] statuses = [ForceStatus.Planned, ForceStatus.Expected, ForceStatus.Reserve, ForceStatus.Exercise, ForceStatus.Withdrawn];
        var present = Headline.Of(scene, ForceStatus.Present);
        var builder = new SentenceBuilder();
        foreach (var status in statuses)
        {
            if (Headline.Of(scene, status) is not { } question) continue;
            // What was planned long before those present were counted is told below, not here.
            if (present is not null && !Headline.IsFresh(Headline.Last(scene, question), Headline.Last(scene, present))) continue;
            // The strongest word that somebody gives for it: the greatest figure, with who and when.
            var standing = Headline.Current(scene, question);
            var assertion = standing.FirstOrDefault(Headline.IsNamed) ?? standing[0];
            builder.Say(builder.IsEmpty ? "Kept apart from those present: " : "; ");
            builder.Add(Figure(scene, assertion));
            builder.Say($" {Counting.For(question.Counted, Figures.Main(assertion.Quantity))} {Statuses.Adjective(status)} ({scene.OriginName(assertion)}, {scene.When(assertion)})");
        }

        return builder.IsEmpty ? null : builder.Say(".").Build();
    }

    private static Sentence? Sites(Scene scene)
    {
        var sites = SiteLedger.Of(scene);
        if (sites.Count == 0) return Sentence.Of("No one in these reports names a site.");
        var located = sites.Count(site => site.IsLocated);
        var moving = sites.Where(site => !site.IsArea && site.State is (SiteState.New or SiteState.Growing or SiteState.Reactivated)).ToList();
        var builder = new SentenceBuilder();
        builder.Say(located == 0
            ? $"{Voices.Capital(Figures.Spell(sites.Count))} {(sites.Count == 1 ? "place is" : "places are")} named, none of which could be located"
            : $"{Voices.Capital(Figures.Spell(located))} {(located == 1 ? "place is" : "places are")} located");
        if (located > 0 && located < sites.Count) builder.Say($" and {Figures.Spell(sites.Count - located)} could not be");
        if (moving.Count == 0) return builder.Say("; no one says that any is new or growing.").Build();
        builder.Say("; new, growing or reactivated: ");
        foreach (var (site, index) in moving.Take(4).Select((site, index) => (site, index)))
            builder.Say(index == 0 ? "" : ", ").Cite(site.Site.Name, site.Exhibits).Say($" ({Statuses.State(site.State).Word}, {site.When})");
        if (moving.Count > 4) builder.Say($" and {Figures.Spell(moving.Count - 4)} more");
        return builder.Say(".").Build();
    }

    private static Sentence? Voice(Scene scene)
    {
        var entry = RegisterSection.Entries(scene)
            .Where(line => line.Entry.Kind is StatementKind.Demand or StatementKind.ThreatOfConsequence or StatementKind.RedLine or StatementKind.Warning)
            .OrderByDescending(line => line.Lead.Report.Published?.Text ?? "", StringComparer.Ordinal)
            .FirstOrDefault();
        var talks = CalendarSection.Entries(scene).FirstOrDefault(candidate => CalendarSection.IsAhead(scene, candidate));
        if (entry is null && talks is null) return null;
        var builder = new SentenceBuilder();
        if (entry is not null)
        {
            builder.Cite($"{Voices.AtStart(RegisterSection.Speaker(entry))} {Acts.Of(entry.Entry.Kind, entry.Entry.Addressee)}", scene.Exhibits.Of(entry.Entry.Claims));
            builder.Say($" ({RegisterSection.When(entry.Lead)}): ").Say(Quotes.Of(entry.Lead, 150), RunStyle.Quote);
        }

        if (talks is not null)
        {
            builder.Say(entry is null ? "Next on the calendar: " : "; next on the calendar: ")
                .Cite(CalendarSection.Title(talks), scene.Exhibits.Of(talks.Claims))
                .Say(Dates.Short(talks.When.Edtf) is { } when ? $" ({when})" : "");
        }

        return builder.Say(builder.EndsSentence ? "" : ".").Build();
    }

    private static Sentence? Disagreement(Scene scene)
    {
        var all = DisagreementsSection.Of(scene);
        // Pairs would count one dispute many times; a figure that nobody stands behind contradicts nobody.
        var contradictions = all.Where(item => item.Kind == RelationKind.Contradiction && item.Assertions.All(id => scene.Assertion(id)?.Origin.Independent is not null))
            .Select(item => item.Question).Distinct(StringComparer.Ordinal).Count();
        var damaged = all.Count(item => item.Kind == RelationKind.DamagedCopy);
        var copies = scene.Picture.Copies.Select(copy => copy.A).Distinct(StringComparer.Ordinal).Count();
        if (all.Count == 0 && copies == 0) return null;
        var parts = new List<string>();
        if (contradictions > 0) parts.Add($"origins contradict each other on {Figures.Count(contradictions, "question")}");
        if (damaged > 0) parts.Add(Figures.Count(damaged, "figure was", "figures were") + " damaged in copying");
        if (all.Count(item => item.Kind is not (RelationKind.Contradiction or RelationKind.DamagedCopy)) is > 0 and var rest)
            parts.Add(Figures.Count(rest, "other difference") + (rest == 1 ? " is" : " are") + " explained by scope, date, definition or rounding");
        if (copies > 0) parts.Add($"{Figures.Count(copies, "report")} {(copies == 1 ? "is a copy that adds" : "are copies that add")} no weight");
        return Sentence.Of(Voices.Capital(string.Join("; ", parts)) + ".");
    }

    private static Sentence Figure(Scene scene, Assertion assertion) =>
        Sentence.Of(Figures.Words(assertion.Quantity!), [scene.Exhibits.Of(assertion)], RunStyle.Strong);

    private static string Who(Scene scene, Assertion assertion) => Voices.InSentence(scene.OriginName(assertion));

    private static string AsOf(Assertion assertion) =>
        Dates.Long(assertion.AsOf.Edtf) is { } date ? $" as of {date}" : "";
}
