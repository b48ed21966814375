namespace Vedette.Extraction.Lexicons;

/// <summary>Which letter case an entry asks for.</summary>
public enum LetterCase : byte
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>The first token of the phrase must begin with a capital: "May", "Turkey".</summary>
    Capital,

    /// <summary>Every letter as the entry has it: "US", "IT", "HUR".</summary>
    Exact,
}
