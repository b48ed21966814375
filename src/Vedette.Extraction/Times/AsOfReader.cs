using NodaTime;
using Vedette.Extraction.Text;
using Vedette.Model;
using Interval = Vedette.Model.Interval;

namespace Vedette.Extraction.Times;

/// <summary>Says when a claim holds: by a time in its own clause, else by the day on which it was said, else by what the
/// sentences before it in the same block say, else by the day of the report. Immutable and safe to share between threads.</summary>
/// <param name="times">Reads the times of sentences.</param>
public sealed class AsOfReader(TimeReader times)
{
    // How much further away a time is behind a comma, in another clause, or for every ten days that it is older.
    private const int CommaCost = 5;
    private const int ClauseCost = 18;
    private const int SpeechCost = 10;
    private const int AgeDays = 10;
    private const int MostAgeCost = 16;

    // Even the day of a speech is not looked for further away than this many tokens.
    private const int Farthest = 8 * Reach;

    // Beyond this a time belongs to something else; what is there now is dated only by what stands close.
    private const int Reach = 60;
    private const int PresentReach = 32;

    // How soon behind the key a clause begins that tells of it.
    private const int OwnClause = 5;

    // A present count is carried on from an earlier sentence only where that is of the same days.
    private const int CarriedDays = 10;
    private const int Lookback = 4;

    // So many tokens from "the figure" a day is that of its release.
    private const int ReleaseReach = 8;

    // A caption is headed by its first sentences: "Figure 2.", and what it shows.
    private const int HeadSentences = 2;

    // The lead says when the story's speaker spoke.
    private const int LeadSentences = 3;

    /// <summary>The time of a claim.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that carries the claim.</param>
    /// <param name="keyFirstToken">The token by which the claim is known: the first of its quantity, else of its verb.</param>
    /// <param name="question">Whether the claim holds, is to happen, or is over.</param>
    /// <returns>Never null; <see cref="Interval.Unknown"/> where nothing dates it.</returns>
    public Interval AsOf(Document document, Sentence sentence, int keyFirstToken, AsOfQuestion question)
    {
        var published = document.Report.Reference.Published;
        var day = document.Report.PublishedDay ?? published?.Latest;
        if (Best(document, sentence, keyFirstToken, question, day, times.Recall(document, sentence)) is { } own)
            return Of(own, own.Basis);
        if (IsNow(question) && Head(document, sentence) is { } head) return Of(head, DateBasis.Inherited);
        var block = document.Blocks[sentence.Block];
        var speaks = times.Speaks(document, sentence);
        for (var i = sentence.Index - 1; i >= Math.Max(block.FirstSentence, sentence.Index - Lookback); i--)
        {
            var earlier = document.Sentences[i];
            if (Best(document, earlier, earlier.FirstToken, question, day, times.Recall(document, earlier)) is not { } mention) continue;
            if (IsNow(question) && (!IsNear(mention, day) || !CarriesOn(document, earlier, mention, speaks))) break;
            return Of(mention, DateBasis.Inherited);
        }
        if (IsNow(question) && speaks && Lead(document, sentence, day) is { } said) return Of(said, DateBasis.Inherited);
        if (published is null) return Interval.Unknown;
        return question switch
        {
            AsOfQuestion.Present or AsOfQuestion.Standing => new Interval(published, DateBasis.ReportDate),
            AsOfQuestion.Future => new Interval(Edtf.Between(published.Earliest, null), DateBasis.ReportDate),
            _ => new Interval(Edtf.Between(null, published.Latest), DateBasis.ReportDate),
        };
    }

    /// <summary>The day on which a figure was given out, by a sentence that says so; null where it names none.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that comes back to the figure.</param>
    /// <param name="key">The token of "the figure", near which the day must stand.</param>
    public Interval? Released(Document document, Sentence sentence, int key)
    {
        var day = document.Report.PublishedDay;
        foreach (var mention in times.Recall(document, sentence))
        {
            var gap = mention.FirstToken > key ? mention.FirstToken - key : key - mention.EndToken;
            if (mention.Type == TimeType.Date && gap <= ReleaseReach && Fits(mention, AsOfQuestion.Present, day) && IsNear(mention, day)) return Of(mention, DateBasis.Inherited);
        }
        return null;
    }

    private static Interval Of(TimeMention mention, DateBasis basis) =>
        new(mention.Value, basis, mention.Span, mention.Rule);

    private static bool IsNear(TimeMention mention, LocalDate? day) =>
        day is not { } d || mention.Value is not { Earliest: { } first, Latest: { } last }
        || (Period.DaysBetween(last, d) <= CarriedDays && Period.DaysBetween(d, first) <= CarriedDays);

    /// <summary>Whether a time dates what follows its sentence: it heads a caption or an entry, opens its sentence, or is the
    /// day on which a speaker spoke who goes on speaking.</summary>
    private bool CarriesOn(Document document, Sentence sentence, TimeMention mention, bool speaks)
    {
        var after = mention.EndToken;
        if (mention.FirstToken - sentence.FirstToken <= 1) return true;
        if (after < sentence.EndToken && document.Text[document.Tokens[after].Start] == ':') return true;
        if (after >= sentence.EndToken - 1) return !times.HasVerb(document, sentence) || (speaks && times.RoleInClause(document, sentence, mention) == TimeInClause.Spoken);
        return speaks && times.RoleInClause(document, sentence, mention) == TimeInClause.Spoken;
    }

    /// <summary>The day of a picture: "Figure 2. Riverside depot, 11 February 2024 (Agency). Seven carriers in line" heads its block with it, without a verb.</summary>
    private TimeMention? Head(Document document, Sentence sentence)
    {
        var block = document.Blocks[sentence.Block];
        for (var i = block.FirstSentence; i < sentence.Index && i < block.FirstSentence + HeadSentences; i++)
        {
            var head = document.Sentences[i];
            if (times.HasVerb(document, head)) return null;
            foreach (var mention in times.Recall(document, head))
                if (mention is { Type: TimeType.Date, Timex: not "PRESENT_REF", Value: { Earliest: { } day, Latest: { } last } } && day == last && IsEnd(document, head, mention.EndToken)) return mention;
        }
        return null;
    }

    /// <summary>Whether nothing but what stands in brackets is left of a sentence.</summary>
    private static bool IsEnd(Document document, Sentence sentence, int from)
    {
        if (from >= sentence.EndToken - 1) return true;
        return document.Text[document.Tokens[from].Start] == '(' && document.Text.AsSpan(document.Tokens[from].Start, document.Tokens[sentence.EndToken - 1].End - document.Tokens[from].Start).TrimEnd('.')[^1] == ')';
    }

    /// <summary>"The 2020 agreement": a year that tells which one is meant, and dates nothing else.</summary>
    private bool IsName(Document document, Sentence sentence, TimeMention mention) =>
        mention is { Value: { Earliest: { Month: 1, Day: 1 } first, Latest: { Month: 12, Day: 31 } last } } && first.Year == last.Year && mention.EndToken - mention.FirstToken == 1
        && mention.FirstToken > sentence.FirstToken && mention.EndToken < sentence.EndToken
        && times.IsArticle(document.Tokens[mention.FirstToken - 1]) && document.Tokens[mention.EndToken] is { Kind: TokenKind.Word };

    /// <summary>The day on which somebody spoke, as the first sentences have it, at most a few days before the report.</summary>
    private TimeMention? Lead(Document document, Sentence sentence, LocalDate? day)
    {
        if (!document.IsOpening) return null;
        for (var i = 0; i < Math.Min(LeadSentences, sentence.Index); i++)
        {
            var lead = document.Sentences[i];
            foreach (var mention in times.Recall(document, lead))
                if (mention.Type == TimeType.Date && mention.Rule is not null && times.RoleInClause(document, lead, mention) == TimeInClause.Spoken && Fits(mention, AsOfQuestion.Present, day) && IsNear(mention, day))
                    return mention;
            // Who speaks first gave no day: one that another names later is not the story's.
            if (times.Speaks(document, lead)) return null;
        }
        return null;
    }

    /// <summary>The time nearest to the key, counted in tokens, with clauses and commas between as distance.</summary>
    private TimeMention? Best(Document document, Sentence sentence, int key, AsOfQuestion question, LocalDate? day, TimeMention[] mentions)
    {
        TimeMention? best = null;
        var least = IsNow(question) ? PresentReach : Reach;
        for (var i = FirstNear(mentions, key - Farthest); i < mentions.Length && mentions[i].FirstToken <= key + Farthest; i++)
        {
            var mention = mentions[i];
            if (mention.Type is TimeType.Duration or TimeType.Set || (mention.Value is null && mention.Rule is null)) continue;
            if (mention.Timex is "PRESENT_REF" || (mention.Timex is "PAST_REF" && mention.Value?.Earliest is null)) continue;
            if (!Fits(mention, question, day) || IsName(document, sentence, mention) || IsDateline(document, sentence, mention, day)) continue;
            var cost = Cost(document, sentence, key, mention, question, day, least);
            if (cost >= least) continue;
            (best, least) = (mention, cost);
        }
        return best;
    }

    /// <summary>The first mention that ends behind a token.</summary>
    private static int FirstNear(TimeMention[] mentions, int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].EndToken < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The report's own date at the head of its first sentence: "KYIV, Nov 3 (Agency) -".</summary>
    private static bool IsDateline(Document document, Sentence sentence, TimeMention mention, LocalDate? day) =>
        document.IsOpening && sentence.Index == 0 && mention.FirstToken - sentence.FirstToken <= 6 && mention.Value is { } value && value.Earliest == day && value.Latest == day;

    private static bool IsNow(AsOfQuestion question) => question is AsOfQuestion.Present or AsOfQuestion.Standing;

    private static bool Fits(TimeMention mention, AsOfQuestion question, LocalDate? day)
    {
        if (mention.Value is not { } value) return true;
        switch (question)
        {
            case AsOfQuestion.Standing when mention.Rule is { } rule && rule.EndsWith("|by", StringComparison.Ordinal) && value.Latest > day: return false;
            case AsOfQuestion.Present or AsOfQuestion.Standing:
                // "since 2014", "until autumn" and what is to come do not date what is there now.
                return value.Earliest is not null && value.Latest is not null && !(day is { } d && value.Earliest > d);
            case AsOfQuestion.Future:
                return day is not { } now || value.Latest is null || value.Latest >= now;
            default:
                return value.Latest is not null && !(day is { } today && value.Earliest > today);
        }
    }

    private int Cost(Document document, Sentence sentence, int key, TimeMention mention, AsOfQuestion question, LocalDate? day, int least)
    {
        var (from, to) = mention.FirstToken >= key ? (key, mention.FirstToken) : (mention.EndToken, key);
        var cost = to - from;
        // Most times are too far away to be looked at closely.
        if (cost > Reach && SpeechCost + (cost / 8) >= least) return Reach;
        var role = times.RoleInClause(document, sentence, mention);
        if (cost >= least && role is not (TimeInClause.AsOf or TimeInClause.Spoken)) return Reach;
        var ownClause = false;
        for (var i = from; i < to; i++)
        {
            // "the 40 that officials were quoting last month": the clause tells of the key itself.
            if (mention.FirstToken > key && i - key <= OwnClause && times.BeginsClause(document.Tokens[i])) (ownClause, cost) = (true, cost + 1);
            else cost += Step(document, i, i == from || i == to - 1);
        }
        switch (role)
        {
            case TimeInClause.AsOf: return 0;
            case TimeInClause.Compared: return Reach;
            case TimeInClause.Aside: return Reach;
            case TimeInClause.Relative when ownClause: break;
            case TimeInClause.Relative when key > mention.FirstToken || IsNow(question): cost += ClauseCost; break;
            case TimeInClause.Spoken: cost = question == AsOfQuestion.Future ? Reach : Math.Min(cost, SpeechCost + ((to - from) / 8)); break;
        }
        // What is there now is seldom dated by a day long past: "none of them there in June".
        if (IsNow(question) && day is { } d && mention.Value?.Latest is { } last && last < d)
            cost += Math.Min(Period.DaysBetween(last, d) / AgeDays, MostAgeCost);
        return cost;
    }

    private int Step(Document document, int token, bool atEdge)
    {
        var t = document.Tokens[token];
        if (t.Kind == TokenKind.Mark)
        {
            return document.Text[t.Start] switch
            {
                // Between the items of an enumeration a comma parts nothing.
                ',' => atEdge || (token + 1 < document.Tokens.Length && document.Tokens[token + 1].Kind is TokenKind.Number) ? 1 : CommaCost,
                ';' or ':' or '(' or '–' or '—' => ClauseCost,
                _ => 0,
            };
        }
        return times.BeginsClause(t) ? ClauseCost : 0;
    }
}
