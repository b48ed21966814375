namespace Vedette.Gazetteer.Names;

/// <summary>Which letters count as the same in names: case, diacritics and ligatures of the Latin alphabet, accents of
/// the Greek one, and ё of the Cyrillic one are folded; й, ї and ў are letters of their own. The table stands here
/// because the program runs without ICU (invariant globalisation).</summary>
internal static class LetterFolding
{
    // The folded letters, a colon, and the lower-case letters that fold to them.
    private static readonly string[] Table =
    [
        "a:àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặə",
        "ae:æǣǽ",
        "b:ƀḃḅḇɓ",
        "c:çćĉċčḉ",
        "d:ðďđḋḍḏḑḓɖɗ",
        "e:èéêëēĕėęěǝȅȇȩḕḗḙḛḝẹẻẽếềểễệɛ",
        "f:ƒḟ",
        "g:ĝğġģǧǵḡ",
        "h:ĥħȟḣḥḧḩḫẖ",
        "i:İìíîïĩīĭįıǐȉȋḭḯỉịɨ",
        "ij:ĳ",
        "j:ĵǰ",
        "k:ķĸƙǩḱḳḵ",
        "l:ĺļľłḷḹḻḽ",
        "m:ḿṁṃ",
        "n:ñńņňŋǹṅṇṉṋ",
        "o:òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɔ",
        "oe:œ",
        "p:ṕṗ",
        "r:ŕŗřȑȓṙṛṝṟ",
        "s:śŝşšșṡṣṥṧṩ",
        "ss:ß",
        "t:ţťŧțṫṭṯṱẗ",
        "th:þ",
        "u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v:ṽṿ",
        "w:ŵẁẃẅẇẉẘ",
        "x:ẋẍ",
        "y:ýÿŷƴȳẏẙỳỵỷỹ",
        "z:źżžẑẓẕ",
        "ʹ:ʹ",
        "α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ",
        "ε:έἐἑἒἓἔἕὲέ",
        "η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ",
        "ι:ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ",
        "ο:όὀὁὂὃὄὅὸό",
        "ρ:ῤῥ",
        "σ:ς",
        "υ:ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ",
        "ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ",
        "ϒ:ϓϔ",
        "е:ёѐ",
        "и:ѝ",
    ];

    private static readonly char[] First = new char[0x10000];
    private static readonly char[] Second = new char[0x10000];

    static LetterFolding()
    {
        for (var i = 0; i < First.Length; i++)
            First[i] = char.IsSurrogate((char)i) ? (char)i : char.ToLowerInvariant((char)i);
        foreach (var line in Table)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var letter in line.AsSpan(colon + 1))
            {
                First[letter] = line[0];
                Second[letter] = colon > 1 ? line[1] : '\0';
            }
        }
        for (var i = 0; i < First.Length; i++)
        {
            var lower = char.IsSurrogate((char)i) ? (char)i : char.ToLowerInvariant((char)i);
            (First[i], Second[i]) = (First[lower], Second[lower]);
        }
    }

    /// <summary>The folded letter; <paramref name="second"/> is the other half of a ligature, else NUL.</summary>
    public static char Fold(char letter, out char second)
    {
        second = Second[letter];
        return First[letter];
    }

    /// <summary>What a combining mark makes of the folded letter before it: Cyrillic й, ї and ў are letters of their own.</summary>
    public static char Compose(char before, char mark) => (before, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('у', '\u0306') => 'ў',
        ('і', '\u0308') => 'ї',
        _ => before,
    };
}
