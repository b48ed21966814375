using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One message of a chain of alerts about a thing.</summary>
/// <param name="Id">The same for the same news on every run.</param>
/// <param name="Act">Alert, update or cancel.</param>
/// <param name="Sent">When the alert was raised.</param>
/// <param name="Kind">What sort of thing: <c>new_site</c> …</param>
/// <param name="Headline">One line.</param>
/// <param name="Story">What is told, sentence by sentence, with who says so.</param>
/// <param name="Area">Where; null where it is about no place.</param>
/// <param name="State">Of a site: what it does; null for other things, and where the news was withdrawn.</param>
/// <param name="Since">When that holds from, as the reports tell.</param>
/// <param name="Before">Earlier messages of the chain, oldest first.</param>
/// <param name="Grade">Best credibility of the claims behind it, 1 to 6; 6 where nobody graded.</param>
/// <param name="Constructed">Whether it rests on reports of our own making.</param>
internal sealed record AlertMessage(
    string Id, AlertAct Act, Instant Sent, string Kind, string Headline, string Story, AlertArea? Area, SiteState? State, Edtf? Since,
    IReadOnlyList<AlertMessage> Before, int Grade, bool Constructed)
{
    /// <summary>Whether the picture does not bear it any more.</summary>
    public bool Withdrawn { get; init; }
}
