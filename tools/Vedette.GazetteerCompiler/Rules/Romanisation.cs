using System.Text;

namespace Vedette.GazetteerCompiler.Rules;

/// <summary>Spellings of Russian and Ukrainian names in Latin letters, by the systems in use: BGN/PCGN, the simplified
/// one of the press, passports (ICAO), scholarly ISO 9 without its accents. Soft and hard signs are dropped, as the
/// look-up drops apostrophes.</summary>
internal static class Romanisation
{
    // System: what й, е (at the start and after vowels and signs), х, ц, щ, ю/я/ё, and final -ий/-ый become.
    private static readonly Scheme[] Schemes =
    [
        new("y", "ye", "kh", "ts", "shch", "yu", "ya", "yo", "iy", "yy"),
        new("y", "e", "kh", "ts", "shch", "yu", "ya", "e", "y", "y"),
        new("i", "e", "kh", "ts", "shch", "iu", "ia", "e", "ii", "yi"),
        new("i", "e", "kh", "ts", "shch", "yu", "ya", "yo", "i", "i"),
        new("j", "je", "h", "c", "sc", "ju", "ja", "jo", "ij", "yj"),
        new("j", "e", "h", "c", "shch", "ju", "ja", "e", "ij", "yj"),
        new("y", "ye", "h", "ts", "shch", "yu", "ya", "yo", "yi", "yi"),
        new("y", "ie", "kh", "ts", "shch", "iu", "ia", "io", "yi", "yi"),
    ];

    private const string Russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private const string Ukrainian = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

    /// <summary>The spellings of a name; none where it is not written in Russian or Ukrainian letters.</summary>
    public static IReadOnlyCollection<string> Variants(string name, string country)
    {
        var lower = name.ToLowerInvariant();
        var russian = IsWrittenIn(lower, Russian);
        var ukrainian = IsWrittenIn(lower, Ukrainian) && (country == "UA" || lower.AsSpan().IndexOfAny("іїєґ") >= 0);
        if (!russian && !ukrainian) return [];
        var spellings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scheme in Schemes)
        {
            if (russian) spellings.Add(Write(lower, scheme, ukrainian: false));
            if (ukrainian) spellings.Add(Write(lower, scheme, ukrainian: true));
        }
        return [.. spellings.Select(Capitalise)];
    }

    private static bool IsWrittenIn(string name, string alphabet)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (alphabet.Contains(c, StringComparison.Ordinal)) letters++;
            else if (char.IsLetter(c) && c != 'ʼ') return false;
        }
        return letters > 1;
    }

    private static string Write(string name, Scheme s, bool ukrainian)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var before = i > 0 ? name[i - 1] : ' ';
            var iotated = !char.IsLetter(before) || "аеёиоуыэюяьъіїє".Contains(before, StringComparison.Ordinal);
            if (c is 'и' or 'ы' or 'і' && i + 1 < name.Length && name[i + 1] == 'й' && (i + 2 == name.Length || !char.IsLetter(name[i + 2])))
            {
                text.Append(c == 'ы' || (ukrainian && c == 'и') ? s.FinalYy : s.FinalIy);
                i++;
                continue;
            }
            text.Append(c switch
            {
                'а' => "a", 'б' => "b", 'в' => "v",
                'г' => ukrainian ? "h" : "g", 'ґ' => "g",
                'д' => "d",
                'е' => !ukrainian && iotated ? s.Ye : "e",
                'ё' => s.Yo,
                'є' => s.Ye == "e" ? "ye" : s.Ye,
                'ж' => s.Ts == "c" ? "z" : "zh",
                'з' => "z",
                'и' => ukrainian ? "y" : "i",
                'і' => "i",
                'ї' => s.Y == "j" ? "ji" : s.Ya == "ia" ? "i" : "yi",
                'й' => s.Y,
                'к' => "k", 'л' => "l", 'м' => "m", 'н' => "n", 'о' => "o", 'п' => "p", 'р' => "r", 'с' => "s",
                'т' => "t", 'у' => "u", 'ф' => "f",
                'х' => s.Kh, 'ц' => s.Ts,
                'ч' => s.Ts == "c" && s.Shch == "sc" ? "c" : "ch",
                'ш' => s.Ts == "c" && s.Shch == "sc" ? "s" : "sh",
                'щ' => s.Shch,
                'ы' => "y",
                'э' => "e",
                'ю' => s.Yu, 'я' => s.Ya,
                'ь' or 'ъ' or 'ʼ' or '\'' or '’' => "",
                _ => c.ToString(),
            });
        }
        return text.ToString();
    }

    private static string Capitalise(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || letters[i - 1] is ' ' or '-') letters[i] = char.ToUpperInvariant(letters[i]);
        return new(letters);
    }

    private sealed record Scheme(
        string Y, string Ye, string Kh, string Ts, string Shch, string Yu, string Ya, string Yo, string FinalIy, string FinalYy);
}
