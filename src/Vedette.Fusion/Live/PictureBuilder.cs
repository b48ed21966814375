using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Puts a picture together from folded stories.</summary>
internal static class PictureBuilder
{
    public static Picture Build(FusionState state, EstimateBook book, AnchoredCorrections corrections, string extractor, SourceGrades sources, Borders? borders)
    {
        var slots = Enumerable.Range(0, state.Slots.Count).Order(state.Order).Select(i => state.Slots[i]).ToList();
        List<Report> reports = [.. slots.Select(s => s.Report)];
        List<Claim> claims = [.. slots.SelectMany(s => s.Claims)];
        List<Folded> folded = [.. book.Assertions.OrderBy(f => f.Id, StringComparer.Ordinal)];
        List<Reconciled> reconciled = [.. book.Windows.OrderBy(w => w.Window.Line, StringComparer.Ordinal).ThenBy(w => w.Window.From ?? NodaTime.LocalDate.MaxIsoValue)];
        List<QuestionWindow> windows = reconciled.ConvertAll(w => w.Window);
        List<Relation> relations = [.. book.DamagedCopies.Concat(reconciled.SelectMany(w => w.Relations.Values.Concat(w.Successions))).OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal)];
        var questions = QuestionBuilder.Build(windows);
        var questionOf = questions.SelectMany(q => q.Assertions.Select(a => (a, q.Id))).ToDictionary(p => p.a, p => p.Id, StringComparer.Ordinal);
        List<Estimate> estimates = [.. reconciled.Select(w => Envelopes.Of(w.Window, w.Fallen)).OrderBy(e => e.Question, StringComparer.Ordinal)];
        relations = [.. relations.Concat(Scopes.Relations(windows, estimates)).DistinctBy(r => (r.A, r.B)).OrderBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal)];

        var know = state.Knowledge;
        var copied = slots.ToDictionary(s => s.Report.Id, s => s.Relation, StringComparer.Ordinal);
        var sentences = new CopiedSentences(state.Slots, state.Numbers);
        var grader = new Grader(sources, folded, relations, book.Damages);
        var sides = new Sides(know.Parties);
        var ledger = new SiteLedger(state, corrections, borders);
        var observed = ledger.Observed(claims);
        var sites = ledger.Build(observed);
        var lines = new SiteLines(new SiteFolder(sources, state.Order, corrections));
        foreach (var one in observed) lines.Put(one);
        lines.Settle();
        var told = SiteQuestions.Of(lines.All, sites.ToDictionary(s => s.Id, StringComparer.Ordinal));
        var bases = new Bases(state.Slots, folded);
        return new Picture
        {
            AsOf = reports.Select(r => r.KnownDay).DefaultIfEmpty(null).Max() is { } day ? Edtf.Day(day) : null,
            Extractor = extractor,
            Theatres = TheatreBuilder.Build(claims, questions, know.Targets),
            Reports = [.. slots.Select(s => new PictureReport(s.Report.Reference, s.Report.KnownDay is { } known ? Edtf.Day(known) : null, s.Claims.Count, s.Report.Constructed)).OrderBy(r => r.Id, StringComparer.Ordinal)],
            Claims = [.. claims.OrderBy(c => c.Id, StringComparer.Ordinal)],
            Questions = [.. questions.Concat(told.Questions).OrderBy(q => q.Id, StringComparer.Ordinal)],
            Assertions = [.. folded.Select(f => Graded(f, grader) with { Question = questionOf[f.Id], Base = bases.Of(f) }).Concat(told.Assertions).OrderBy(a => a.Id, StringComparer.Ordinal)],
            Estimates = estimates,
            Sites = sites,
            Origins = OriginBuilder.Build(folded, grader),
            Publishers = PublisherBuilder.Build(reports, copied, grader),
            Copies = [.. slots.Where(s => s.Pair is not null).Select(s => CopyOf(s, state.Slots[s.Pair!.Original])).OrderBy(c => c.Id, StringComparer.Ordinal)],
            Passages = [.. slots.SelectMany(s => TwinFinder.Passages(s).Concat(s.Passages)).OrderBy(p => p.Id, StringComparer.Ordinal)],
            Relations = relations,
            Disagreements = DisagreementBuilder.Build(relations, questionOf),
            LostCorrections = corrections.Lost,
            Register = new RegisterBuilder(sides, sentences).Build(claims),
            Calendar = new CalendarBuilder(sides, sentences).Build(claims),
            Gauges = Gauges.Of(windows, estimates),
        };
    }

    private static Copy CopyOf(Slot copy, Slot original) => new(
        copy.Report.Id, original.Report.Id, copy.Relation!.Value, copy.Pair!.Score,
        [.. copy.Links.Select(l => l.Changed).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
    {
        Changes = [.. copy.Links.SelectMany(l => l.Changes).Concat(Quotations.Changed(copy, original)).Distinct().OrderByDescending(c => c.Class).ThenBy(c => c.Start).ThenBy(c => c.What, StringComparer.Ordinal)],
    };

    /// <summary>The assertion with its grade.</summary>
    public static Assertion Graded(Folded folded, Grader grader)
    {
        var grade = grader.Grade(folded);
        return folded.Assertion with { Admiralty = grade.ToString(), Grade = grade };
    }
}
