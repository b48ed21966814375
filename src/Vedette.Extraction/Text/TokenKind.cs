namespace Vedette.Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes: "Ukraine", "don't", "U.S.".</summary>
    Word,

    /// <summary>Digits with inner separators: "94,300", "1.2", "70 000" (no-break space), "22.04.2021".</summary>
    Number,

    /// <summary>Digits and letters run together: "41st", "82A", "90k".</summary>
    Alphanumeric,

    /// <summary>A possessive or clitic ending, apostrophe included: "'s".</summary>
    Clitic,

    /// <summary>One mark: a comma, a dash, a quotation mark, a currency sign.</summary>
    Mark,
}
