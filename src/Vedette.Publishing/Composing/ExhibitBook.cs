using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Numbers what a brief cites in order of first use: an assertion with all its carriers, or a single claim.</summary>
internal sealed class ExhibitBook(Scene scene, Func<string, string?> text)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Func<int, Exhibit>> entries = [];
    private readonly EvidenceReader reader = new(scene, text);

    /// <summary>The exhibit of an assertion.</summary>
    public int Of(Assertion assertion) => Number(assertion.Id, number => Build(number, assertion));

    /// <summary>Whether it was cited already.</summary>
    public bool Has(Assertion assertion) => numbers.ContainsKey(assertion.Id);

    /// <summary>The exhibits of claims, ascending; a claim inside an assertion leads to that. Unknown ids lead nowhere.</summary>
    public IReadOnlyList<int> Of(IEnumerable<string> claims) =>
        [.. claims.Select(Find).Where(number => number > 0).Distinct().Order()];

    /// <summary>The exhibit of one claim.</summary>
    public IReadOnlyList<int> Of(Claim claim) => Of([claim.Id]);

    /// <summary>All that was cited.</summary>
    public IReadOnlyList<Exhibit> All() => [.. entries.Select((build, index) => build(index + 1))];

    private int Find(string id) =>
        scene.AssertionOf(id) is { } assertion ? Of(assertion)
        : scene.Claim(id) is { } claim ? Number(id, number => Build(number, claim))
        : 0;

    private int Number(string key, Func<int, Exhibit> build)
    {
        if (numbers.TryGetValue(key, out var number)) return number;
        entries.Add(build);
        numbers.Add(key, entries.Count);
        return entries.Count;
    }

    private Exhibit Build(int number, Assertion assertion)
    {
        var members = assertion.Members
            .Select(member => (Member: member, Claim: scene.Claim(member.Claim)))
            .Where(pair => pair.Claim is not null)
            .OrderBy(pair => pair.Member.Carrier)
            .ToList();
        var reports = Scene.Carriers(assertion);
        var support = reports == 1
            ? "one origin, in one report"
            : $"one origin, carried by {Figures.Count(reports, "report")}";
        var title = members.Count > 0 ? Title(members[0].Claim!, assertion) : scene.OriginName(assertion);
        return new Exhibit(
            number, title, support,
            [.. members.Take(Exhibit.MaxItems).Select(pair => reader.Read(pair.Claim!, pair.Member))],
            Math.Max(0, members.Count - Exhibit.MaxItems),
            assertion.Admiralty,
            members.Count > 1 ? assertion.Rationale : null);
    }

    private Exhibit Build(int number, Claim claim) =>
        new(number, Title(claim, null), "one origin, in one report", [reader.Read(claim, null)], 0, null, null);

    private string Title(Claim claim, Assertion? assertion)
    {
        var origin = assertion is null ? Scene.OriginName(claim) : scene.OriginName(assertion);
        var quantity = assertion?.Quantity ?? claim.Quantity;
        return quantity is null
            ? $"{origin}: {Reading.Kind(claim)}"
            : $"{origin}: {Figures.Words(quantity)} {Counting.For(claim.Counted, Figures.Main(quantity))}";
    }
}
