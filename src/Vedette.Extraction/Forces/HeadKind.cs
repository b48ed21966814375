namespace Vedette.Extraction.Forces;

/// <summary>How the noun behind a number was found.</summary>
internal enum HeadKind : byte
{
    /// <summary>Behind the number: "94,300 troops".</summary>
    Noun,

    /// <summary>Behind a hyphen: "a 90,000-strong force", "40,000-man garrison".</summary>
    Compound,

    /// <summary>A noun that needs a military context: "men", "units".</summary>
    Weak,

    /// <summary>None; taken from the text around: "put it at 94,300", "33 of them".</summary>
    Elided,
}
