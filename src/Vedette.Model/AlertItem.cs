namespace Vedette.Model;

/// <summary>One thing that an alert was raised for.</summary>
/// <param name="Subject">Names it: told of once by each rule.</param>
/// <param name="Text">One line for people.</param>
/// <param name="Section">Array of the picture that holds it; null where it is of the board.</param>
/// <param name="Id">Its id there.</param>
/// <param name="State">Of a site: what it does; null where nobody told it, and for other things.</param>
/// <param name="Since">From when on that is told.</param>
public sealed record AlertItem(string Subject, string Text, string? Section, string? Id, SiteState? State = null, Edtf? Since = null);
