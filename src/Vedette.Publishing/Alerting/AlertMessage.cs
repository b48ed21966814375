using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One message of a chain of alerts about a site.</summary>
/// <param name="Id">The same for the same news on every run.</param>
/// <param name="Act">Alert, update or cancel.</param>
/// <param name="Sent">When the news became known.</param>
/// <param name="Site">The site.</param>
/// <param name="State">What it does now; null where the news was withdrawn.</param>
/// <param name="Since">When that holds from, as the reports tell.</param>
/// <param name="Before">Earlier messages of the chain, oldest first.</param>
/// <param name="Evidence">The claims behind it, at most a few.</param>
/// <param name="Grade">Best credibility among them, 1 to 6; 6 where nobody graded.</param>
/// <param name="Constructed">Whether it rests on reports of our own making.</param>
internal sealed record AlertMessage(
    string Id, AlertAct Act, Instant Sent, Site Site, SiteState? State, Edtf? Since,
    IReadOnlyList<AlertMessage> Before, IReadOnlyList<Claim> Evidence, int Grade, bool Constructed)
{
    /// <summary>"Yelnya: growing".</summary>
    public string Headline => $"{(Constructed ? "EXERCISE: " : "")}{Plain.Text(Site.Name)}: {(State is { } state ? Plain.Word(state) : "withdrawn")}";

    /// <summary>What is told, sentence by sentence, with who says so.</summary>
    public string Story => Evidence.Count == 0
        ? "What was told of this place does not stand any more."
        : string.Join("\n", Evidence.Select(c => $"“{Plain.Quote(c.Evidence)}” ({Plain.Text(Scene.OriginName(c))}, in {Plain.Text(Scene.Outlet(c))})"));
}
