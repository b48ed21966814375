namespace Vedette.Collection.Feeds;

/// <summary>Finds the channel and the items in what was parsed of an XML feed.</summary>
internal static class XmlFeedReader
{
    /// <summary>The feed; null where nothing looks like one.</summary>
    public static Feed? Read(MarkupElement document, Uri? address)
    {
        // An entry of Atom may be a document of its own: a feed of one.
        var alone = document.Children.FirstOrDefault() is { Local: "entry" } entry && FeedNames.Vocabulary(entry) == "atom";
        var root = alone ? document : Descendants(document, 3).FirstOrDefault(e => e.Local is "rss" or "rdf" or "feed" or "channel");
        if (root is null || (root.Local == "channel" && root.Children.All(c => c.Local is not ("title" or "item" or "link" or "description" or "abstract" or "logo")))) return null;
        var vocabulary = FeedNames.Vocabulary(root);
        // What stands without a namespace, or in one that nobody knows, is the feed's own.
        var own = alone ? "atom" : root.Local == "feed" ? (vocabulary.Length == 0 ? "atom" : vocabulary)
            : root.Local == "rdf" ? OfItems(root) : vocabulary.Length == 0 ? "rss" : vocabulary;
        var atom = own == "atom";
        var channel = alone || root.Local is "feed" or "channel" ? root : root.Children.FirstOrDefault(c => c.Local == "channel") ?? root;
        var outer = new FeedLinks([address?.AbsoluteUri]);
        var about = new FeedScope(channel, own, outer, address, !atom);
        // A channel without a feed around it is CDF where its address is an attribute, and RSS where it is an element.
        var cdf = root.Local == "channel" && (channel["href"] is not null || channel.Children.All(c => c.Local != "link"));
        var link = cdf ? about.Resolve(channel, channel["href"]) : FeedItemReader.Link(about, atom);
        // A feed that was read from a file tells by its site where it is from, or by its own address.
        var links = outer.Base is null ? new FeedLinks([link ?? FeedItemReader.Self(about)]) : outer;
        var authors = atom ? FeedAuthors.Of(about) : [];
        var items = Items(root).Take(FeedReader.MostItems)
            .Select(item => FeedItemReader.Read(new FeedScope(item, own, links, address, !atom), atom, authors)).ToList();
        var language = (about.Text("language", "dc:language") ?? channel.Inherited("xml:lang"))?.Trim();
        return new Feed(Format(root, own, atom, cdf), about.Plain("title", "atom:title", "dc:title"), link, language is { Length: > 0 and <= 35 } ? language : null, items);
    }

    private static string OfItems(MarkupElement root)
    {
        var inside = root.Children.Where(c => c.Local is "channel" or "item").Select(FeedNames.Vocabulary).FirstOrDefault();
        return string.IsNullOrEmpty(inside) ? "rss" : inside;
    }

    private static IEnumerable<MarkupElement> Items(MarkupElement at)
    {
        foreach (var child in at.Children)
        {
            if (child.Local is "item" or "entry") yield return child;
            else if (child.Local is "channel" or "items" or "rss" or "feed" or "rdf")
                foreach (var item in Items(child)) yield return item;
        }
    }

    private static IEnumerable<MarkupElement> Descendants(MarkupElement at, int depth)
    {
        foreach (var child in at.Children) yield return child;
        if (depth == 0) yield break;
        foreach (var child in at.Children)
            foreach (var further in Descendants(child, depth - 1)) yield return further;
    }

    private static string Format(MarkupElement root, string own, bool atom, bool cdf)
    {
        if (cdf) return "cdf";
        if (atom) return root["version"] is { Length: > 0 and < 10 } version ? $"atom {version}" : root.Space.Contains("purl.org/atom", StringComparison.OrdinalIgnoreCase) ? "atom 0.3" : "atom 1.0";
        if (root.Local == "rdf") return root.Children.FirstOrDefault()?.Space.Contains("netscape", StringComparison.OrdinalIgnoreCase) == true ? "rss 0.9" : own == "rss" ? "rss 1.0" : "rdf";
        return root["version"] is { Length: > 0 and < 10 } given ? $"rss {given.Trim()}" : "rss";
    }
}
