using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Equipment;

/// <summary>Reads designations of a series that no list can hold in full: letters, a hyphen, a number that the series runs over,
/// and whatever letters follow ("T-72B3", "BTR-82AM"), by the lexicon <c>equipment-series</c>.</summary>
internal sealed class SeriesReader
{
    internal readonly record struct Designation(int End, string Name, string Category);

    private readonly record struct Range(string Category, int From, int To);

    private readonly int _class, _first;
    private readonly Range[] _ranges;

    public SeriesReader(LanguagePack language)
    {
        var rows = language.Entries("equipment-series");
        (_class, _first) = (language.ClassId("equipment-series"), rows.Count > 0 ? rows[0].Id : 0);
        _ranges = [.. rows.Select(r => new Range(r["category"]!, int.Parse(r["from"]!, CultureInfo.InvariantCulture), int.Parse(r["to"]!, CultureInfo.InvariantCulture)))];
    }

    /// <summary>The designation that begins at a token.</summary>
    public bool TryRead(Document document, Sentence sentence, int token, out Designation designation)
    {
        designation = default;
        if (!document.TryHit(token, _class, out var letters) || letters.EndToken != token + 1 || token + 2 >= sentence.EndToken) return false;
        var tokens = document.Tokens;
        if (document.Text[tokens[token + 1].Start] is not ('-' or '\u2011' or '\u2010') || tokens[token + 1].SpaceBefore || tokens[token + 2].SpaceBefore
            || tokens[token + 2].Kind is not (TokenKind.Number or TokenKind.Alphanumeric)) return false;
        var rest = document.TextOf(token + 2);
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (!int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        var range = _ranges[letters.Entry.Id - _first];
        if (number < range.From || number > range.To) return false;
        // "BMP-2s" is a plural, not a variant.
        var variant = rest.Length > digits && rest[^1] == 's' ? rest[..^1] : rest;
        designation = new(token + 3, $"{document.TextOf(token)}-{variant}", range.Category);
        return true;
    }
}
