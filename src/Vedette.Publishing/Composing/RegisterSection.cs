using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Who demands or threatens what, on which condition.</summary>
internal static class RegisterSection
{
    private const int MaxCards = 24;
    private const int MaxReplies = 3;

    /// <summary>An entry with the claim that speaks for it.</summary>
    internal sealed record Line(RegisterEntry Entry, Claim Lead);

    public static Section Compose(Scene scene)
    {
        var entries = Entries(scene);
        if (entries.Count == 0)
            return new Section("register", "Who demands or threatens what", [new Paragraph(Sentence.Of("No one in these reports demands, threatens or promises anything."), Tone.Nothing)]);
        Block[] cards = [.. entries.Select(line => Card(scene, line))];
        var blocks = new List<Block>(cards.Take(MaxCards));
        if (cards.Length > MaxCards) blocks.Add(new Fold($"{Figures.Count(cards.Length - MaxCards, "more statement")}", cards[MaxCards..]));
        return new Section("register", "Who demands or threatens what", blocks);
    }

    /// <summary>Those with a condition first, then the latest.</summary>
    public static IReadOnlyList<Line> Entries(Scene scene) =>
    [
        .. scene.Picture.Register
            .Select(entry => (Entry: entry, Lead: Lead(scene, entry)))
            .Where(pair => pair.Lead is not null && scene.Concerns(pair.Lead))
            .Select(pair => new Line(pair.Entry, pair.Lead!))
            .OrderBy(line => line.Lead.Condition is null ? 1 : 0)
            .ThenBy(line => Rank(line.Entry.Kind))
            .ThenByDescending(line => line.Lead.AsOf.Latest ?? line.Lead.Report.Published?.Text ?? "", StringComparer.Ordinal)
            .ThenBy(line => line.Entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>Name of who speaks.</summary>
    public static string Speaker(Line line) =>
        line.Entry.Speaker is { Length: > 0 } speaker ? Countries.Name(speaker) : Scene.OriginName(line.Lead);

    /// <summary>The day of the words, not the day that they speak of: a threat for January is made in December.</summary>
    public static string When(Claim claim) =>
        claim.AsOf.Edtf?.Latest is { } asOf && claim.Report.Published?.Latest is { } published && asOf <= published
            ? Dates.Short(claim.AsOf.Edtf)!
            : Dates.Short(claim.Report.Published) is { } words ? "reported " + words : Scene.When(claim);

    private static Claim? Lead(Scene scene, RegisterEntry entry)
    {
        var claims = entry.Claims.Select(scene.Claim).OfType<Claim>().ToList();
        return claims.Find(claim => claim.Condition is not null) ?? claims.FirstOrDefault();
    }

    private static int Rank(StatementKind kind) => kind switch
    {
        StatementKind.ThreatOfConsequence => 0,
        StatementKind.RedLine => 1,
        StatementKind.Demand => 2,
        StatementKind.Warning => 3,
        StatementKind.Promise or StatementKind.Offer => 4,
        StatementKind.AgreementClaim => 5,
        StatementKind.Denial or StatementKind.Accusation => 6,
        _ => 7,
    };

    private static Card Card(Scene scene, Line line)
    {
        var (entry, lead) = (line.Entry, line.Lead);
        var title = new SentenceBuilder().Say(Speaker(line), RunStyle.Strong).Say(" " + Acts.Of(entry.Kind, entry.Addressee));
        var fields = new List<Field>();
        if (lead.Condition is { } condition) fields.Add(new Field("If", Sentence.Of($"“{Quotes.Short(condition.Text, 220)}”", RunStyle.Quote)));
        if (lead.Consequence is { } consequence) fields.Add(new Field("Then", Sentence.Of($"“{Quotes.Short(consequence.Text, 220)}”", RunStyle.Quote)));
        foreach (var reply in entry.Replies.Take(MaxReplies))
            if (scene.Picture.Register.FirstOrDefault(other => other.Id == reply.Entry) is { } other && Lead(scene, other) is { } answer)
                fields.Add(new Field($"Reply, {Countries.Name(reply.Speaker ?? Scene.OriginName(answer))}", Sentence.Of(Quotes.Of(answer, 180), scene.Exhibits.Of(other.Claims), RunStyle.Quote)));
        if (entry.Specificity == Specificity.Vague && entry.Kind is StatementKind.ThreatOfConsequence or StatementKind.Demand or StatementKind.RedLine or StatementKind.Promise)
            fields.Add(new Field("Bound to", Sentence.Of("no condition, consequence or day is named", RunStyle.Quiet)));
        fields.Add(new Field("The report", Sentence.Of(Quotes.Of(lead), scene.Exhibits.Of(entry.Claims), RunStyle.Quote)));
        return new Card(Reading.Statement(entry.Kind), When(lead), title.Build(), fields);
    }
}
