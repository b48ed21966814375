using Vedette.Extraction.Names;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Places;

/// <summary>What a text itself says of its names: the given and family names of those whom it names in full, and what it mostly calls a place.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="document">The text.</param>
    /// <param name="names">Its names as the tagger reads them.</param>
    public KnownNames(Document document, IReadOnlyList<NameSpan> names)
    {
        foreach (var name in names)
        {
            var text = document.SpanOf(name.FirstToken, name.EndToken).Text;
            var vote = name.Kind == EntityKind.Place ? 1 : -1;
            _places[text] = _places.GetValueOrDefault(text) + vote;
            if (name.Kind != EntityKind.Person || name.EndToken - name.FirstToken < 2) continue;
            _people.Add(document.TextOf(name.FirstToken).ToString());
            _people.Add(document.TextOf(name.EndToken - 1).ToString());
        }
    }

    /// <summary>Whether the word is a name of somebody whom the text names in full.</summary>
    public bool IsPerson(Document document, int first, int end) =>
        end == first + 1 && _people.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.TextOf(first));

    /// <summary>Whether the text calls the words a place more often than anything else.</summary>
    public bool IsPlace(Document document, int first, int end) =>
        _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(document.Text.AsSpan(document.Tokens[first].Start, document.Tokens[end - 1].End - document.Tokens[first].Start), out var votes) && votes > 0
        && !IsPerson(document, first, end);
}
