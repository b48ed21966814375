using Vedette.Model;

namespace Vedette.Server.Api;

/// <summary>Why a claim stands where it stands.</summary>
/// <param name="Claim">The claim, with its evidence, chain, rules and confidence.</param>
/// <param name="Assertion">What it was folded into, with all its carriers and the grade with reasons.</param>
/// <param name="Question">What that answers.</param>
/// <param name="Origin">Who claims to know, with the record.</param>
/// <param name="Relations">How the assertion stands to others.</param>
/// <param name="Others">Those other assertions.</param>
/// <param name="Sites">Ids of the sites in whose ledger it stands.</param>
internal sealed record ClaimExplanation(
    Claim Claim, Assertion? Assertion, Question? Question, Origin? Origin, IReadOnlyList<Relation> Relations, IReadOnlyList<Assertion> Others, IReadOnlyList<string> Sites)
{
    /// <summary>Null where the picture has no such claim.</summary>
    public static ClaimExplanation? Of(string id, Picture picture)
    {
        if (picture.Claims.FirstOrDefault(c => c.Id == id) is not { } claim) return null;
        var assertion = picture.Assertions.FirstOrDefault(a => a.Members.Any(m => m.Claim == id));
        IReadOnlyList<Relation> relations = assertion is null ? [] : [.. picture.Relations.Where(r => r.A == assertion.Id || r.B == assertion.Id)];
        var others = relations.SelectMany(r => new[] { r.A, r.B }).Where(a => a != assertion?.Id).ToHashSet(StringComparer.Ordinal);
        return new ClaimExplanation(
            claim, assertion,
            picture.Questions.FirstOrDefault(q => q.Id == assertion?.Question),
            assertion is null ? null : picture.Origins.FirstOrDefault(o => o.Assertions.Contains(assertion.Id)),
            relations,
            [.. picture.Assertions.Where(a => others.Contains(a.Id))],
            [.. picture.Sites.Where(s => s.Observations.Any(o => o.Claim == id)).Select(s => s.Id)]);
    }
}
