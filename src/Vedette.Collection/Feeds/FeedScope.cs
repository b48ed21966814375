namespace Vedette.Collection.Feeds;

/// <summary>A channel, an item or a source while it is read: its direct children by name.</summary>
internal sealed class FeedScope(MarkupElement element, string own, FeedLinks outer, Uri? address, bool guesses)
{
    // What stands in a group of media is the item's own, behind what it says itself.
    private readonly ILookup<string, MarkupElement> _children = element.Children
        .Concat(element.Children.Where(e => FeedNames.Of(e, own) == "media:group").SelectMany(e => e.Children)).ToLookup(e => FeedNames.Of(e, own), StringComparer.Ordinal);

    public MarkupElement Element { get; } = element;

    public string Own { get; } = own;

    public bool Guesses { get; } = guesses;

    /// <summary>The children of the first name that there are any of.</summary>
    public IEnumerable<MarkupElement> All(params string[] names) => names.Select(n => _children[n]).FirstOrDefault(c => c.Any()) ?? [];

    /// <summary>The first text of the first name that has one.</summary>
    public string? Text(params string[] names) =>
        names.SelectMany(n => _children[n]).Select(e => HtmlText.Clean(e.Text).Trim()).FirstOrDefault(t => t.Length > 0);

    /// <summary>The first of the first name that says anything.</summary>
    public FeedText? Construct(params string[] names) =>
        names.SelectMany(n => _children[n]).Select(Construct).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Value));

    /// <summary>One line without marks.</summary>
    public string? Plain(params string[] names) =>
        names.SelectMany(n => _children[n]).Select(e => Construct(e).Plain).FirstOrDefault(t => t.Length > 0);

    public FeedText Construct(MarkupElement child) => FeedText.Of(child, Guesses || FeedNames.Vocabulary(child) != "atom", LinksAt(child));

    public string? Date(params string[] names) => names.SelectMany(n => _children[n]).Select(e => FeedDate.Iso(e.Text)).FirstOrDefault(d => d is not null);

    /// <summary>An address as an element or attribute there has it.</summary>
    public string? Resolve(MarkupElement at, string? written) => LinksAt(at).Resolve(written);

    private FeedLinks LinksAt(MarkupElement at)
    {
        var bases = new List<string?>();
        for (var up = at; up is not null; up = up.Parent)
            if (up["xml:base"] is { } given) bases.Add(given);
        return bases.Count == 0 && address is null ? outer : new FeedLinks([.. bases, address?.AbsoluteUri ?? outer.Base]);
    }
}
