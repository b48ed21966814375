using Vedette.Extraction.Text;

namespace Vedette.Extraction.Quantities;

/// <summary>Reads one number at a token.</summary>
internal interface INumberReader
{
    /// <summary>Whether a number may begin at a token: the cheap question, asked of every token.</summary>
    bool MayBegin(Token token);

    /// <summary>Reads the number that begins at <paramref name="at"/>, before <paramref name="end"/>.</summary>
    bool TryRead(Document document, int at, int end, out NumberValue number);

    /// <summary>The end of a number that is none of ours.</summary>
    int Skip(Document document, int at, int end);
}
