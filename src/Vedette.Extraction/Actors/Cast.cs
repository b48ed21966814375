using Vedette.Extraction.Text;

namespace Vedette.Extraction.Actors;

/// <summary>All parties of a document, sentence by sentence, with roles and returning words ("the minister") resolved.</summary>
public sealed class Cast
{
    private readonly Party[] _parties;
    private readonly int[] _first;

    internal Cast(Party[] parties, int[] first, string? home) => (_parties, _first, Home) = (parties, first, home);

    /// <summary>All parties in the order of the text; pronouns among them stay unresolved.</summary>
    public ReadOnlySpan<Party> All => _parties;

    /// <summary>The country that the report writes from, as its dateline says; null where it has none.</summary>
    public string? Home { get; }

    /// <summary>How many parties begin before a token: the index in <see cref="All"/> of the first that does not.</summary>
    public int CountBefore(int token)
    {
        var (low, high) = (0, _parties.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_parties[middle].FirstToken < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The parties of one sentence, in order.</summary>
    public ReadOnlySpan<Party> Of(Sentence sentence) => _parties.AsSpan(_first[sentence.Index].._first[sentence.Index + 1]);
}
