using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Which tokens stand inside double quotation marks. A quotation goes on over paragraphs that open with a mark of
/// their own while the one before was left open; otherwise it ends with its block.</summary>
internal sealed class QuoteMap
{
    private readonly int[] _quote; // the number of the quotation from 1, 0 outside
    private readonly Document _document;

    public QuoteMap(Document document)
    {
        _document = document;
        _quote = new int[document.Tokens.Length];
        var (number, open) = (0, false);
        foreach (var block in document.Blocks)
        {
            var first = document.Sentences[block.FirstSentence].FirstToken;
            var end = document.Sentences[block.FirstSentence + block.SentenceCount - 1].EndToken;
            var carried = open;
            open = false;
            for (var at = first; at < end; at++)
            {
                if (MarkOf(at) is not { } mark)
                {
                    if (open) _quote[at] = number;
                    continue;
                }
                if (mark is '“' or '„' or '«' || (mark == '"' && !open))
                {
                    if (!(carried && at == first)) number++;
                    open = true;
                }
                else
                {
                    open = false;
                }
                _quote[at] = -number;
            }
        }
    }

    /// <summary>The number of the quotation around a token, from 1; 0 outside.</summary>
    public int Of(int token) => Math.Max(0, _quote[token]);

    public bool IsInside(int token) => _quote[token] > 0;

    /// <summary>Whether the token is a mark that opens a quotation.</summary>
    public bool IsOpener(int token) => token < _quote.Length && _quote[token] < 0 && token + 1 < _quote.Length && _quote[token + 1] > 0;

    /// <summary>Whether the token is a mark that closes a quotation.</summary>
    public bool IsCloser(int token) => token > 0 && _quote[token] < 0 && _quote[token - 1] > 0;

    private char? MarkOf(int at)
    {
        var token = _document.Tokens[at];
        if (token.Kind != TokenKind.Mark || token.Length != 1) return null;
        var c = _document.Text[token.Start];
        return c is '"' or '“' or '”' or '„' or '«' or '»' ? c : null;
    }
}
