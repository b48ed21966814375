using System.Text;
using AngleSharp.Html;

namespace Vedette.Collection.Feeds;

/// <summary>Decodes references: those of XML and HTML, by number, and short ones of plain text that the document itself declares.</summary>
internal sealed class MarkupEntities
{
    private const int LongestName = 32;
    private const int LongestValue = 100;
    private const int MostDeclared = 200;

    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    /// <summary>Takes the entities of a document type: values that hold a reference other than by number or are long are passed over, so that none can grow.</summary>
    public void Declare(ReadOnlySpan<char> documentType)
    {
        while (documentType.IndexOf("<!ENTITY") is >= 0 and var at && _declared.Count < MostDeclared)
        {
            documentType = documentType[(at + 8)..].TrimStart();
            var length = documentType.IndexOfAny(" \t\r\n");
            if (length <= 0) return;
            var name = documentType[..length].ToString();
            documentType = documentType[length..].TrimStart();
            if (documentType is not ['"' or '\'', ..]) continue;
            var end = documentType[1..].IndexOf(documentType[0]);
            if (end < 0) return;
            var value = documentType[1..(end + 1)];
            if (end <= LongestValue && !value.ContainsAny('%', '<') && value.Count('&') == value.Count("&#")) _declared.TryAdd(name, Decode(value));
        }
    }

    /// <summary>The text with references replaced; what is no reference stays as it is. Line ends become line feeds.</summary>
    public string Decode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('&', '\r')) return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (text.Length > 0)
        {
            var at = text.IndexOfAny('&', '\r');
            if (at < 0)
            {
                decoded.Append(text);
                break;
            }
            decoded.Append(text[..at]);
            text = text[at..];
            if (text[0] == '\r')
            {
                decoded.Append('\n');
                text = text is [_, '\n', ..] ? text[2..] : text[1..];
                continue;
            }
            var end = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
            if (end > 1 && Value(text[1..end]) is { } value)
            {
                decoded.Append(value);
                text = text[(end + 1)..];
            }
            else
            {
                decoded.Append('&');
                text = text[1..];
            }
        }
        return decoded.ToString();
    }

    private string? Value(ReadOnlySpan<char> name)
    {
        if (name[0] == '#') return Numbered(name[1..]);
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.')) return null;
        var written = name.ToString();
        return _declared.GetValueOrDefault(written) ?? HtmlEntityProvider.Resolver.GetSymbol(written + ";") ?? (written == "apos" ? "'" : null);
    }

    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        int code;
        if (digits is ['x' or 'X', .. var hex] ? !int.TryParse(hex, System.Globalization.NumberStyles.AllowHexSpecifier, null, out code) : !int.TryParse(digits, System.Globalization.NumberStyles.None, null, out code))
            return null;
        // Numbers of the C1 controls are meant as those of Windows-1252.
        if (code is >= 0x80 and <= 0x9F) return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)code]);
        if (code is < 0x20 and not (9 or 10 or 13)) return "";
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }
}
