using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What alerts are about, as a picture holds it.</summary>
internal sealed class AlertSubjects
{
    private const int MostEvidence = 5;

    private readonly Picture _picture;
    private readonly IMapOutlines? _outlines;
    private readonly Holdings _holdings;
    private readonly Dictionary<string, Site> _sites;
    private readonly Dictionary<string, Question> _questions;
    private readonly Dictionary<string, int> _grades = new(StringComparer.Ordinal);

    public AlertSubjects(Picture picture, IMapOutlines? outlines)
    {
        (_picture, _outlines, _holdings) = (picture, outlines, new Holdings(picture));
        _sites = picture.Sites.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _questions = picture.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        foreach (var assertion in picture.Assertions)
            foreach (var member in assertion.Members)
                if (assertion.Grade is { } grade) _grades.TryAdd(member.Claim, grade.Credibility);
    }

    /// <summary>Whether the picture still holds it; of a site also whether anybody still tells that it was ever in that state. What is of
    /// no section is of the board and always stands.</summary>
    public bool Stand(AlertItem item) => item.Section switch
    {
        "sites" => _sites.TryGetValue(item.Id!, out var site) && (item.State is not { } state || site.Stages.Any(s => s.State == state)),
        "estimates" => _questions.ContainsKey(item.Id!),
        "reports" => _holdings.Report(item.Id!) is not null,
        _ => true,
    };

    public string Headline(AlertItem item) => item.State is { } state && _sites.TryGetValue(item.Id!, out var site)
        ? $"{Plain.Text(site.Name)}: {Plain.Word(state)}"
        : Plain.Text(item.Text);

    /// <summary>The claims behind it, at most a few.</summary>
    public IReadOnlyList<Claim> Evidence(AlertItem item) => [.. Claims(item).Take(MostEvidence)];

    public AlertArea? Area(AlertItem item) => item.Section switch
    {
        "sites" when _sites.TryGetValue(item.Id!, out var site) => AlertArea.Of(site),
        "estimates" when _questions.TryGetValue(item.Id!, out var question) => AlertArea.Of(question, Claims(item), _picture.Theatres.FirstOrDefault(t => t.Id == question.Theatre), _outlines),
        _ => null,
    };

    public int Grade(IEnumerable<Claim> claims) => claims.Select(c => _grades.GetValueOrDefault(c.Id, 6)).DefaultIfEmpty(6).Min();

    public bool IsConstructed(Claim claim) => _holdings.IsConstructed(claim.Report.Id);

    private IEnumerable<Claim> Claims(AlertItem item)
    {
        var ids = item.Section switch
        {
            "sites" when _sites.TryGetValue(item.Id!, out var site) => Stage(site, item)?.Claims ?? site.Observations.Reverse().Select(o => o.Claim),
            "estimates" when _questions.TryGetValue(item.Id!, out var question) => question.Assertions.Select(_holdings.Assertion).OfType<Assertion>().Select(a => a.Members[0].Claim),
            _ => [],
        };
        return ids.Select(_holdings.Claim).OfType<Claim>();
    }

    private static SiteStage? Stage(Site site, AlertItem item) =>
        site.Stages.LastOrDefault(s => s.State == item.State && Equals(s.From, item.Since)) ?? site.Stages.LastOrDefault(s => s.State == item.State);
}
