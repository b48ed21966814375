using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Times;

/// <summary>Reads expressions of time. Immutable and safe to share between threads.</summary>
/// <param name="language">The pack whose <c>time-*</c> lexicons name months, days, units and their relations.</param>
public sealed class TimeReader(LanguagePack language)
{
    // Far enough for "two days later", near enough to cost little.
    private const int Lookback = 3;

    // Clauses and captions are shorter; a text without full stops must not be walked again for every claim.
    private const int Clause = 400;

    private readonly TimeLexicon _lexicon = new(language);

    /// <summary>The expressions of a sentence, in order, none overlapping another. Times counted from one named before are
    /// looked for in the sentences of the same block before it.</summary>
    public TimeMention[] Read(Document document, Sentence sentence)
    {
        var mentions = new List<TimeMention>();
        var context = new TimeContext(Reference(document), TimeStyle.News);
        Read(document, sentence, context, mentions);
        if (!context.Wanting) return [.. mentions];
        var block = document.Blocks[sentence.Block];
        context = new TimeContext(context.Reference, TimeStyle.News);
        for (var i = Math.Max(block.FirstSentence, sentence.Index - Lookback); i < sentence.Index; i++)
            Read(document, document.Sentences[i], context, mentions);
        mentions.Clear();
        Read(document, sentence, context, mentions);
        return [.. mentions];
    }

    /// <summary>As <see cref="Read(Document, Sentence)"/>, read once for as long as the document lives: many claims ask for
    /// the times of one sentence. The array is shared and must not be written to.</summary>
    internal TimeMention[] Recall(Document document, Sentence sentence)
    {
        var known = document.Recall<TimeMention[]?[]>(this) ?? document.Remember(this, new TimeMention[]?[document.Sentences.Length]);
        return known[sentence.Index] ??= Read(document, sentence);
    }

    /// <summary>The expressions of a whole document, in order.</summary>
    /// <param name="document">The report.</param>
    /// <param name="style">From where the text counts its times.</param>
    public List<TimeMention> ReadAll(Document document, TimeStyle style = TimeStyle.Either)
    {
        var mentions = new List<TimeMention>();
        if (style == TimeStyle.Either) style = IsHistory(document, _lexicon) ? TimeStyle.History : TimeStyle.News;
        var context = new TimeContext(Reference(document), style);
        var block = 0;
        foreach (var sentence in document.Sentences)
        {
            if (style == TimeStyle.News && sentence.Block != block) (block, context.Anchor, context.AnchorIsYear) = (sentence.Block, null, false);
            Read(document, sentence, context, mentions);
        }
        return mentions;
    }

    /// <summary>Whether a text tells of times long before it was written: it names many years, and few near its own.</summary>
    private static bool IsHistory(Document document, TimeLexicon lexicon)
    {
        const int Many = 6, Thin = 250;
        var own = Reference(document)?.Year;
        var (past, near) = (0, 0);
        foreach (var token in document.Tokens)
        {
            if (token.Capitals > 0 && lexicon.Of(token).Has(TimeFlags.BeforeChrist)) past++;
            if (token is not { Kind: TokenKind.Number, Length: 4 } || !int.TryParse(document.Text.AsSpan(token.Start, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2100) continue;
            if (own is { } day && Math.Abs(year - day) <= 1) near++;
            else if (own is null || year < own) past++;
        }
        return past >= Many && 2 * past >= 3 * near && past * Thin >= document.Tokens.Length;
    }

    private static NodaTime.LocalDate? Reference(Document document) =>
        document.Report.PublishedDay ?? document.Report.Reference.Published?.Latest;

    private void Read(Document document, Sentence sentence, TimeContext context, List<TimeMention> mentions)
    {
        var tokens = document.Tokens;
        var parser = new TimeParser(document, _lexicon, sentence);
        for (var p = sentence.FirstToken; p < sentence.EndToken; p++)
        {
            var token = tokens[p];
            if (token.Kind is TokenKind.Mark ? !parser.IsVulgar(p) : token.Kind == TokenKind.Clitic) continue;
            if (token.Kind == TokenKind.Word && !(token.Word >= 0 && _lexicon.Of(token).Has(TimeFlags.Starts)) && !parser.MayBeCode(p)) continue;
            var end = parser.Mention(p, context, mentions);
            if (end > p) p = end - 1;
        }
    }

    /// <summary>Whether a clause begins with a token.</summary>
    internal bool BeginsClause(Token token) => _lexicon.Of(token).Has(TimeFlags.Boundary);

    /// <summary>Whether a token is an article.</summary>
    internal bool IsArticle(Token token) => _lexicon.Of(token).Is(TimeRole.The);

    /// <summary>Whether something was said in a sentence, by somebody whose day may have been named before.</summary>
    internal bool Speaks(Document document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Clause); i++)
            if (_lexicon.Of(document.Tokens[i]).Has(TimeFlags.Spoke)) return true;
        return false;
    }

    /// <summary>Whether a sentence has a verb, as far as the lexicons can tell; captions have none.</summary>
    internal bool HasVerb(Document document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Clause); i++)
        {
            var token = document.Tokens[i];
            if (token.Kind != TokenKind.Word || token.IsCapitalised) continue;
            if (_lexicon.Of(token).Has(TimeFlags.LooksAhead | TimeFlags.LooksBack | TimeFlags.Speech) || _lexicon.EndsLikePast(document.TextOf(i))) return true;
        }
        return false;
    }

    /// <summary>What a mention is to the clause around it, by the words before it back to where the clause begins.</summary>
    internal TimeInClause RoleInClause(Document document, Sentence sentence, TimeMention mention)
    {
        const int Before = 12;
        var tokens = document.Tokens;
        var first = Math.Max(sentence.FirstToken, mention.FirstToken - Before);
        for (var i = mention.FirstToken - 1; i >= first; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark) break;
            var near = mention.FirstToken - i;
            if (near <= 3 && document.TryHit(i, _lexicon.Relations, out var hit) && hit.EndToken == mention.FirstToken && hit.Entry["role"] == "as-of") return TimeInClause.AsOf;
            ref readonly var word = ref _lexicon.Of(token);
            if (word.Has(TimeFlags.Speech)) return TimeInClause.Spoken;
            if (near <= 3 && word.Has(TimeFlags.Comparison)) return TimeInClause.Compared;
            // "Pictures of 3 May show": they speak, of all that follows.
            if (near is 2 or 3 && word.Has(TimeFlags.Dated) && (_lexicon.Of(tokens[i + 1]).Is(TimeRole.Of | TimeRole.From) || (near == 3 && _lexicon.Of(tokens[i + 2]).Is(TimeRole.On) && _lexicon.EndsLikePast(document.TextOf(i + 1))))) return TimeInClause.Spoken;
            if (word.Has(TimeFlags.Boundary))
            {
                // "said that on Tuesday": the clause of what was said.
                return i > sentence.FirstToken && _lexicon.Of(tokens[i - 1]).Has(TimeFlags.Speech) ? TimeInClause.Plain : TimeInClause.Relative;
            }
            if (near <= 4 && i > first && tokens[i - 1].Kind == TokenKind.Mark && document.Text[tokens[i - 1].Start] == ',' && _lexicon.EndsLikePast(document.TextOf(i))) return TimeInClause.Aside;
        }
        for (var i = mention.EndToken; i < Math.Min(sentence.EndToken, mention.EndToken + 2); i++)
            if (_lexicon.Of(tokens[i]).Has(TimeFlags.Speech)) return TimeInClause.Spoken;
        return TimeInClause.Plain;
    }
}
