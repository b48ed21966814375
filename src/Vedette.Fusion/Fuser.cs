using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Fuses the claims of many reports into one picture: copies and origins, questions and assertions, how they
/// agree and disagree, sites, the register and the calendar.</summary>
public static class Fuser
{
    /// <summary>The picture of an input. Pure: equal inputs give equal pictures, in whatever order they come.</summary>
    public static Picture Fuse(FusionInput input)
    {
        var reports = ReportOrder.Sort(input.AsOf is { } limit
            ? input.Reports.Where(r => ReportOrder.KnownDay(r) is { } day && day <= limit)
            : input.Reports);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var report in reports) ranks[report.Id] = ranks.Count;
        var known = reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var (read, lost) = CorrectedClaims.Apply(input.Claims, input.Corrections, known);
        var claims = read
            .Where(c => ranks.ContainsKey(c.Report.Id))
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .OrderBy(c => ranks[c.Report.Id]).ThenBy(c => c.KeySpan.Start).ThenBy(c => c.KeySpan.End).ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToList();
        var byReport = claims.ToLookup(c => c.Report.Id, StringComparer.Ordinal);

        var corrections = new AnchoredCorrections(input.Corrections, known, byReport);
        var targets = new Targets(claims);
        var parties = new PartyResolver(
            reports.Select(r => r.Reference.Outlet).OfType<string>().Select(Roles.ProperKey).ToHashSet(StringComparer.Ordinal),
            Issuers.Of(reports, byReport),
            new SourceNames(claims));
        var names = new PlaceNames(claims);
        var reader = new FindingReader(parties, targets, names);
        var findings = new List<Finding>();
        foreach (var claim in claims)
            if (reader.Read(findings.Count, claim, ranks[claim.Report.Id], ReportOrder.KnownDay(reports[ranks[claim.Report.Id]])) is { } finding)
                findings.Add(finding);

        Completion.Complete(findings);
        Completion.NameForces(findings);
        var copied = CopyReader.Read(reports, findings);
        CopyDates.Inherit(findings, copied.Pairs, [.. reports.Select(ReportOrder.KnownDay)]);
        var groups = Folder.Fold(findings, copied.Links);
        Enumerations.Attribute(findings, groups);
        var folded = new AssertionBuilder(findings, copied.Links, copied.Copies).Build(CorrectedGroups.Apply(findings, groups, corrections));
        var assertionOf = folded.SelectMany(f => f.Findings.Select(m => (m.Index, f.Id))).ToDictionary(p => p.Index, p => p.Id);
        var windows = Windows.Cut(folded);
        var relations = new Reconciler().Relate(windows, copied.Damaged(i => assertionOf[i]));
        var questions = QuestionBuilder.Build(windows);
        var questionOf = questions.SelectMany(q => q.Assertions.Select(a => (a, q.Id))).ToDictionary(p => p.a, p => p.Id, StringComparer.Ordinal);
        var grader = new Grader(input.Sources, folded, relations);
        var outgoing = relations.ToLookup(r => r.A, StringComparer.Ordinal);

        return new Picture
        {
            AsOf = (input.AsOf ?? LastKnown(reports)) is { } day ? Edtf.Day(day) : null,
            Extractor = input.Extractor,
            Theatres = TheatreBuilder.Build(claims, questions, targets),
            Reports = [.. reports.Select(r => new PictureReport(r.Reference, ReportOrder.KnownDay(r) is { } known ? Edtf.Day(known) : null, byReport[r.Id].Count(), r.Constructed)).OrderBy(r => r.Id, StringComparer.Ordinal)],
            Claims = [.. claims.OrderBy(c => c.Id, StringComparer.Ordinal)],
            Questions = questions,
            Assertions = [.. folded.Select(f => Graded(f, grader) with { Question = questionOf[f.Id] })],
            Estimates = [.. windows.Select(w => Envelopes.Of(w, outgoing)).OrderBy(e => e.Question, StringComparer.Ordinal)],
            Sites = new SiteLedger(parties, targets, names, corrections, input.Borders).Build(claims),
            Origins = OriginBuilder.Build(folded, grader),
            Publishers = PublisherBuilder.Build(reports, copied.Copies, grader),
            Copies = copied.Copies.All,
            Relations = relations,
            Disagreements = DisagreementBuilder.Build(relations, questionOf),
            LostCorrections = [.. corrections.Lost.Concat(lost).DistinctBy(l => l.Id, StringComparer.Ordinal).OrderBy(l => l.Id, StringComparer.Ordinal)],
            Register = RegisterBuilder.Build(claims),
            Calendar = CalendarBuilder.Build(claims),
        };
    }

    private static Assertion Graded(Folded folded, Grader grader)
    {
        var grade = grader.Grade(folded);
        return folded.Assertion with { Admiralty = grade.ToString(), Grade = grade };
    }

    private static NodaTime.LocalDate? LastKnown(IReadOnlyList<Report> reports) =>
        reports.Select(ReportOrder.KnownDay).DefaultIfEmpty(null).Max();
}
