namespace Vedette.Storage;

/// <summary>One thing that an alert was raised for.</summary>
/// <param name="Subject">Names it: told of once by each rule.</param>
/// <param name="Text">One line for people.</param>
/// <param name="Section">Array of the picture that holds it; null where it is of the board.</param>
/// <param name="Id">Its id there.</param>
public sealed record AlertItem(string Subject, string Text, string? Section, string? Id);
