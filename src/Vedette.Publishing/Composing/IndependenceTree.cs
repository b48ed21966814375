using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Draws who rests on whom for the questions that most reports carry: independent origins, the relays between, the
/// reports, and under each report its copies.</summary>
internal static class IndependenceTree
{
    private const int MaxQuestions = 3;
    private const int MaxReports = 12;

    public static TreeFigure? Compose(Scene scene)
    {
        var roots = scene.Questions
            .Where(question => question.Origins.Count > 0)
            .Select(question => (Question: question, Reports: Reports(scene, question)))
            .Where(item => item.Reports > item.Question.Origins.Count)
            .OrderByDescending(item => item.Reports).ThenBy(item => Counting.Rank(item.Question.Counted)).ThenBy(item => item.Question.Id, StringComparer.Ordinal)
            .Take(MaxQuestions)
            .Select(item => Root(scene, item.Question, item.Reports))
            .ToList();
        return roots.Count == 0 ? null : new TreeFigure("Only origins count. Whoever passes a figure on, prints it or copies it adds none.", roots);
    }

    private static int Reports(Scene scene, Question question) =>
        scene.Assertions(question).SelectMany(assertion => assertion.Members).Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();

    private static TreeNode Root(Scene scene, Question question, int reports)
    {
        var outlets = scene.Assertions(question).SelectMany(assertion => assertion.Members).Select(member => scene.Claim(member.Claim)).OfType<Claim>()
            .Select(Scene.Outlet).Distinct(StringComparer.Ordinal).Count();
        var when = Dates.Short(question.Window) is { } window ? $", {window}" : "";
        var words = new SentenceBuilder().Say($"{Scopes.Heading(question)}, {Statuses.Adjective(question.Status)}{when}", RunStyle.Strong)
            .Say($": {Figures.Count(question.Origins.Count, "independent origin")}; a count of publishers would say {Figures.Number(outlets)}, of reports {Figures.Number(reports)}");
        var parties = scene.Assertions(question).Where(assertion => assertion.Modality != Modality.Denied)
            .GroupBy(assertion => assertion.Origin.Independent ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Party(scene, group.Key, [.. group]));
        return new TreeNode(TreeMark.Question, words.Build(), [.. parties]);
    }

    private static TreeNode Party(Scene scene, string party, List<Assertion> assertions)
    {
        var words = new SentenceBuilder().Say(party.Length > 0 ? party : "nobody who is named", party.Length > 0 ? RunStyle.Strong : RunStyle.Quiet);
        foreach (var assertion in assertions.Where(assertion => assertion.Quantity is not null).Take(4))
            words.Say(" · ").Cite(Figures.Words(assertion.Quantity!), [scene.Exhibits.Of(assertion)]);
        var voices = assertions.Select(assertion => assertion.Origin.Name).Where(name => name.Length > 0 && name != party).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (voices.Count > 0) words.Say($" ({string.Join(", ", voices.Take(3))}{(assertions.Exists(assertion => assertion.AssumedSame) ? "; assumed same" : "")})", RunStyle.Quiet);
        var members = assertions.SelectMany(assertion => assertion.Members).DistinctBy(member => member.Report).ToList();
        var byRelay = members.Where(member => !IsCopy(member)).GroupBy(member => Relay(scene, member), StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length > 0).ThenBy(group => group.Key, StringComparer.Ordinal);
        var children = new List<TreeNode>();
        foreach (var relay in byRelay)
        {
            var reports = relay.Take(MaxReports).Select(member => Report(scene, member, members)).ToList();
            if (relay.Key.Length == 0) children.AddRange(reports);
            else children.Add(new TreeNode(TreeMark.Relay, Sentence.Of($"via {relay.Key}"), reports));
        }
        // Copies of reports that do not carry this finding stand by themselves.
        var own = members.Where(member => !IsCopy(member)).Select(member => member.Report).ToHashSet(StringComparer.Ordinal);
        children.AddRange(members.Where(member => IsCopy(member) && !own.Contains(scene.Original(member.Report) ?? "")).Take(MaxReports).Select(member => Copied(scene, member)));
        return new TreeNode(party.Length > 0 ? TreeMark.Origin : TreeMark.Report, words.Build(), children);
    }

    private static TreeNode Report(Scene scene, Member member, List<Member> members)
    {
        var copies = members.Where(other => IsCopy(other) && scene.Original(other.Report) == member.Report).Take(MaxReports).Select(other => Copied(scene, other));
        return new TreeNode(TreeMark.Report, Sentence.Of(Title(scene, member)), [.. copies]);
    }

    private static TreeNode Copied(Scene scene, Member member)
    {
        var how = member.Carrier switch { Carrier.Verbatim => "word for word", Carrier.Reworded => "reworded", Carrier.Translated => "translated", _ => "damaged" };
        var words = new SentenceBuilder().Say($"{how}: ", RunStyle.Quiet).Say(Title(scene, member));
        if (member.Changed is { } changed) words.Say($"; {changed}", RunStyle.Strong);
        return new TreeNode(member.Carrier == Carrier.Distorted ? TreeMark.Damaged : TreeMark.Copy, words.Build(), []);
    }

    private static bool IsCopy(Member member) => member.Carrier is not (Carrier.Original or Carrier.Relay);

    private static string Relay(Scene scene, Member member) =>
        scene.Claim(member.Claim)?.Attribution.Chain.Skip(1).LastOrDefault(source => source.Kind == SourceKind.Media)?.Name ?? "";

    private static string Title(Scene scene, Member member) =>
        scene.Report(member.Report) is { } report ? $"{EvidenceReader.Title(report.Reference)}, {Dates.Short(report.Reference.Published) ?? "not dated"}" : member.Report;
}
