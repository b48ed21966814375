namespace Vedette.Collection.Feeds;

/// <summary>An element of a feed, with its children and texts in their order.</summary>
/// <param name="prefix">As written; empty where there is none.</param>
/// <param name="local">Lower case.</param>
/// <param name="space">Namespace; empty where none is declared.</param>
internal sealed class MarkupElement(string prefix, string local, string space, MarkupElement? parent)
{
    public string Prefix { get; } = prefix;

    public string Local { get; } = local;

    public string Space { get; } = space;

    public MarkupElement? Parent { get; } = parent;

    /// <summary>Attributes by name in lower case, prefix included; the first of a name counts.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Children: <see cref="MarkupElement"/> or string.</summary>
    public List<object> Nodes { get; } = [];

    public IEnumerable<MarkupElement> Children => Nodes.OfType<MarkupElement>();

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>All text below, as it stands.</summary>
    public string Text => Nodes.Count == 1 && Nodes[0] is string only ? only : string.Concat(Nodes.Select(n => n is MarkupElement e ? e.Text : (string)n));

    /// <summary>The nearest value of an attribute, its own first.</summary>
    public string? Inherited(string attribute)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (at[attribute] is { } value) return value;
        return null;
    }
}
