using Vedette.Extraction.Text;

namespace Vedette.Extraction.Names;

/// <summary>What one mention of a text says of another: who is named in full is meant by the family name alone; what is called by
/// letters behind its name, "Institute for Peace (IFP)", is meant by the letters; and a name is of the kind that most of its mentions are of.</summary>
internal sealed class NameConsensus
{
    private readonly Dictionary<string, EntityKind> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);
    private readonly Document _document;

    /// <param name="document">The text.</param>
    /// <param name="names">Its names as each sentence reads by itself, in order.</param>
    public NameConsensus(Document document, List<NameSpan> names)
    {
        _document = document;
        var tokens = document.Tokens;
        foreach (var name in names)
        {
            Vote(name);
            if (name.Kind == EntityKind.Person && name.EndToken - name.FirstToken is 2 or 3 && tokens[name.EndToken - 1] is { Kind: TokenKind.Word, Length: > 2 })
                _single.TryAdd(document.TextOf(name.EndToken - 1).ToString(), EntityKind.Person);
        }
        foreach (var name in names)
            if (Letters(name) is { } letters) _single[letters] = EntityKind.Organisation;
    }

    /// <summary>The kind of a name by all its mentions.</summary>
    public EntityKind KindOf(NameSpan name)
    {
        if (name.EndToken - name.FirstToken == 1 && Single(name.FirstToken) is { } kind) return kind;
        var votes = _votes.GetAlternateLookup<ReadOnlySpan<char>>()[Text(name)];
        var best = (EntityKind)Array.IndexOf(votes, votes.Max());
        return votes[(int)best] > 2 * votes[(int)name.Kind] ? best : name.Kind;
    }

    /// <summary>The kind of a word that no sentence by itself calls a name; null where the rest of the text says nothing of it.</summary>
    public EntityKind? Single(int token) =>
        _single.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_document.TextOf(token), out var kind) ? kind : null;

    private ReadOnlySpan<char> Text(NameSpan name) => _document.Text.AsSpan(_document.Tokens[name.FirstToken].Start, _document.Tokens[name.EndToken - 1].End - _document.Tokens[name.FirstToken].Start);

    private void Vote(NameSpan name)
    {
        var lookup = _votes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(Text(name), out var votes)) lookup[Text(name)] = votes = new int[3];
        votes[(int)name.Kind]++;
    }

    /// <summary>The letters in brackets behind a name that begin its words; null where there are none.</summary>
    private string? Letters(NameSpan name)
    {
        var tokens = _document.Tokens;
        var at = name.EndToken;
        if (name.EndToken - name.FirstToken < 2 || at + 2 >= tokens.Length || _document.Text[tokens[at].Start] != '(' || _document.Text[tokens[at + 2].Start] != ')') return null;
        var letters = _document.TextOf(at + 1);
        if (letters.Length is < 2 or > 8) return null;
        var next = 0;
        for (var i = name.FirstToken; i < name.EndToken && next < letters.Length; i++)
            if (tokens[i].Kind == TokenKind.Word && char.ToUpperInvariant(_document.Text[tokens[i].Start]) == letters[next]) next++;
        return next == letters.Length && char.IsUpper(letters[^1]) ? letters.ToString() : null;
    }
}
