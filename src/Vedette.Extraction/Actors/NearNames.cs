using System.Text;
using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Actors;

/// <summary>Finds the public speaker that a misspelt or machine-mangled name most likely means: "Vladimir Zelinskyi", "the
/// European Onion", "Interfacts". Only names of the lexicons of office-holders, bodies, outlets and investigators are looked
/// at; they must sound alike (spellings of one sound are folded) up to one letter, and a person's first name must fit too. The
/// candidates are found by leaving out one letter on either side, so that a look costs the length of the name.</summary>
internal sealed class NearNames
{
    private const int ShortestSurname = 6; // letters, folded
    private const int ShortestName = 7;
    private const int LongestName = 40;

    private readonly Dictionary<int, List<(string Key, string First, PartyItem Item)>> _byHash = [];

    public NearNames(IEnumerable<(LexiconEntry Entry, PartyItem Item)> rows)
    {
        foreach (var (entry, item) in rows)
        {
            foreach (var form in entry.Forms)
            {
                if (form.All(c => !char.IsLower(c))) continue; // initials are too short to be guessed
                if (item.Word == PartyWord.Holder)
                {
                    var space = form.LastIndexOf(' ');
                    if (space > 0 && Fold(form.AsSpan(space + 1)) is { Length: >= ShortestSurname } surname) Add(surname, Fold(form.AsSpan(0, space)), item);
                }
                else if (Fold(form) is { Length: >= ShortestName and <= LongestName } name)
                {
                    Add(name, "", item);
                }
            }
        }
    }

    /// <summary>The office-holder that a first name and a surname most likely mean; null where none is near enough.</summary>
    public PartyItem? Person(ReadOnlySpan<char> name)
    {
        var space = name.LastIndexOf(' ');
        if (space <= 0 || name.Length > LongestName || Fold(name[(space + 1)..]) is not { Length: >= ShortestSurname } surname) return null;
        return Find(surname, Fold(name[..space]));
    }

    /// <summary>The body, outlet or group that a name most likely means; null where none is near enough.</summary>
    public PartyItem? Body(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && Fold(name) is { Length: >= ShortestName } key ? Find(key, null) : null;

    /// <param name="key">The folded name, or surname.</param>
    /// <param name="first">The folded first name; null for what is no person.</param>
    private PartyItem? Find(string key, string? first)
    {
        // The hash of the key, and of the key without each of its letters.
        for (var left = -1; left < key.Length; left++)
        {
            if (!_byHash.TryGetValue(Hash(key, left), out var candidates)) continue;
            foreach (var (other, called, item) in candidates)
                if ((first is null ? called.Length == 0 : called.Length > 0 && IsNear(called, first)) && IsNear(other, key)) return item;
        }
        return null;
    }

    private void Add(string key, string first, PartyItem item)
    {
        for (var left = -1; left < key.Length; left++)
        {
            var hash = Hash(key, left);
            if (!_byHash.TryGetValue(hash, out var list)) _byHash[hash] = list = [];
            list.Add((key, first, item));
        }
    }

    private static int Hash(string key, int without)
    {
        var hash = 2166136261u;
        for (var i = 0; i < key.Length; i++)
            if (i != without) hash = (hash ^ key[i]) * 16777619u;
        return (int)hash;
    }

    /// <summary>Whether two keys differ in at most one letter, put in, left out or changed.</summary>
    private static bool IsNear(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var same = 0;
        while (same < a.Length && a[same] == b[same]) same++;
        var rest = a.Length == b.Length ? 1 : 0;
        return same == a.Length || a.AsSpan(same + rest).SequenceEqual(b.AsSpan(same + 1));
    }

    /// <summary>Small letters without marks; spellings of one sound in Latin letters made one: ks for x, k for c, v for w, i for
    /// y and j, h for kh, f for ph, single letters for double ones.</summary>
    private static string Fold(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Ascii.IsValid(name) ? name : name.ToString().Normalize(NormalizationForm.FormD))
        {
            if (!char.IsLetterOrDigit(c) && c != ' ') continue;
            var letter = char.ToLowerInvariant(c);
            var last = key.Length > 0 ? key[^1] : ' ';
            switch (letter)
            {
                case 'h' when last is 'k' or 'p':
                    key[^1] = last == 'k' ? 'h' : 'f';
                    continue;
                case 'x':
                    Append(key, 'k');
                    letter = 's';
                    break;
                case 'c' or 'q':
                    letter = 'k';
                    break;
                case 'w':
                    letter = 'v';
                    break;
                case 'y' or 'j':
                    letter = 'i';
                    break;
            }
            Append(key, letter);
        }
        return key.ToString();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (key.Length == 0 || key[^1] != letter) key.Append(letter);
    }
}
