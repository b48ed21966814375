using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Calls, meetings and other talks by date, with each side's account side by side.</summary>
internal static class CalendarSection
{
    private const int MaxCards = 24;
    private const int MaxQuotes = 6;
    private const int MaxQuotesOfSide = 2;

    public static Section Compose(Scene scene)
    {
        var entries = Entries(scene);
        if (entries.Count == 0)
            return new Section("calendar", "Calendar", [new Paragraph(Sentence.Of("No one in these reports tells of a call, a meeting or talks."), Tone.Nothing)]);
        Block[] cards = [.. entries.Select(entry => Card(scene, entry))];
        var blocks = new List<Block>(cards.Take(MaxCards));
        if (cards.Length > MaxCards) blocks.Add(new Fold($"{Figures.Count(cards.Length - MaxCards, "more event")}", cards[MaxCards..]));
        return new Section("calendar", "Calendar", blocks);
    }

    /// <summary>What is still to come first, soonest first; then the past, latest first.</summary>
    public static IReadOnlyList<CalendarEntry> Entries(Scene scene) =>
    [
        .. scene.Picture.Calendar
            .Where(entry => entry.Claims.Select(scene.Claim).OfType<Claim>().ToList() is var claims
                && (scene.Picture.Theatres.Count <= 1 || claims.Exists(scene.Concerns) || Involves(scene, entry)))
            .OrderBy(entry => IsAhead(scene, entry) ? 0 : 1)
            .ThenBy(entry => IsAhead(scene, entry) ? entry.When.Earliest ?? "9" : "", StringComparer.Ordinal)
            .ThenByDescending(entry => entry.When.Latest ?? "", StringComparer.Ordinal)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>"Video call: Biden, Putin".</summary>
    public static string Title(CalendarEntry entry)
    {
        var who = string.Join(", ", entry.Participants.Select(Countries.Name).Take(6)) + (entry.Participants.Count > 6 ? " and others" : "");
        return Voices.Capital(entry.Event.Replace('_', ' ')) + (who.Length > 0 ? ": " + who : "");
    }

    private static bool Involves(Scene scene, CalendarEntry entry) =>
        scene.Theatre is { } theatre && (entry.Participants.Contains(theatre.Actor, StringComparer.Ordinal)
            || (theatre.Target is { } target && entry.Participants.Contains(target, StringComparer.Ordinal)));

    /// <summary>Whether it is still to come as of the picture.</summary>
    public static bool IsAhead(Scene scene, CalendarEntry entry) =>
        entry.Tense is EventTense.Scheduled or EventTense.Possible
        && (scene.Picture.AsOf?.Earliest is not { } now || (entry.When.Edtf?.Latest ?? entry.When.Edtf?.Earliest) is not { } day || day >= now);

    private static string Side(EventAccount account, Claim claim) =>
        (account.Side.Length > 0 ? account.Side : Scene.OriginName(claim)) + (claim.Statement switch
        {
            StatementKind.AgreementClaim => ", says it was agreed",
            StatementKind.Denial => ", denies",
            _ => "",
        });

    private static Card Card(Scene scene, CalendarEntry entry)
    {
        var accounts = entry.Accounts.SelectMany(account => account.Claims.Select(scene.Claim).OfType<Claim>()
            .DistinctBy(claim => scene.AssertionOf(claim.Id)?.Id ?? claim.Id)
            .DistinctBy(claim => claim.Evidence.Text)
            .Take(account.Claims.Count > 1 && entry.Accounts.Count > 1 ? MaxQuotesOfSide : MaxQuotes)
            .Select(claim => new Field(Side(account, claim), Sentence.Of(Quotes.Of(claim), scene.Exhibits.Of(claim), RunStyle.Quote))))
            .ToList();
        if (entry.Disputed) accounts.Add(new Field("In dispute", Sentence.Of("one side says that something was agreed, another denies it", RunStyle.Strong)));
        var tense = entry.Tense switch
        {
            EventTense.Scheduled => IsAhead(scene, entry) ? "To come" : entry.When.Edtf?.Latest is null ? "No day set" : "Was due",
            EventTense.Possible => "Possible",
            EventTense.Cancelled => "Called off",
            _ => "Past",
        };
        return new Card(tense, Dates.Short(entry.When.Edtf) ?? "no date given", Sentence.Of(Title(entry)), [.. accounts]);
    }
}
