using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What of an edition is to be written, by kind of thing.</summary>
internal static class Deltas
{
    public static Delta<Site> Sites(Edition edition) =>
        Delta<Site>.Between(edition.Since?.Sites, edition.Picture.Sites, s => s.Id, WireJson.Relaxed.Site);

    public static Delta<Claim> Claims(Edition edition) =>
        Delta<Claim>.Between(edition.Since?.Claims, edition.Picture.Claims, c => c.Id, WireJson.Relaxed.Claim);

    public static Delta<Assertion> Assertions(Edition edition) =>
        Delta<Assertion>.Between(edition.Since?.Assertions, edition.Picture.Assertions, a => a.Id, WireJson.Relaxed.Assertion);

    public static Delta<Estimate> Estimates(Edition edition) =>
        Delta<Estimate>.Between(edition.Since?.Estimates, edition.Picture.Estimates, e => e.Question, WireJson.Relaxed.Estimate);

    public static Delta<Copy> Copies(Edition edition) =>
        Delta<Copy>.Between(edition.Since?.Copies, edition.Picture.Copies, c => c.Id, WireJson.Relaxed.Copy);

    public static Delta<Relation> Relations(Edition edition) =>
        Delta<Relation>.Between(edition.Since?.Relations, edition.Picture.Relations, StixFindings.NameOf, WireJson.Relaxed.Relation);

    public static Delta<Disagreement> Disagreements(Edition edition) =>
        Delta<Disagreement>.Between(edition.Since?.Disagreements, edition.Picture.Disagreements, d => d.Id, WireJson.Relaxed.Disagreement);

    public static Delta<PictureReport> Reports(Edition edition) =>
        Delta<PictureReport>.Between(edition.Since?.Reports, edition.Picture.Reports, r => r.Id, WireJson.Relaxed.PictureReport);
}
