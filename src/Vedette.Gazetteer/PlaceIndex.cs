using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using Vedette.Gazetteer.Format;
using Vedette.Gazetteer.Names;

namespace Vedette.Gazetteer;

/// <summary>The compiled gazetteer: names in, places out. It lists what a name may mean, most prominent first, and
/// decides nothing. Safe for any number of threads; a look-up that finds nothing allocates nothing.</summary>
public sealed class PlaceIndex : IDisposable
{
    private readonly ByteImage _image;
    private readonly PlacesHeader _header;
    private readonly Place?[] _places;
    private readonly string[] _features;
    private readonly string[] _regionCodes;
    private readonly FrozenDictionary<string, int> _countries;

    private PlaceIndex(ByteImage image)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("the gazetteer is little-endian");
        _image = image;
        _header = image.Span<PlacesHeader>(0, 1)[0];
        if (_header.Magic != PlacesHeader.MagicValue) throw new InvalidDataException("not a compiled gazetteer (places.bin)");
        if (_header.Version != PlacesHeader.CurrentVersion)
            throw new InvalidDataException($"gazetteer of layout {_header.Version}, this program reads {PlacesHeader.CurrentVersion}: compile it again");
        _places = new Place?[_header.Places.Count];
        _features = Strings(_header.Features);
        _regionCodes = Strings(_header.RegionCodes);
        var countries = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var number in image.Span<int>(_header.Countries.Offset, _header.Countries.Count))
            countries[PlaceIds.Country(Record(number).Country)!] = number;
        _countries = countries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many places it holds.</summary>
    public int Count => _places.Length;

    /// <summary>SHA-256 of what it was compiled from, hexadecimal: names the version of the gazetteer.</summary>
    public string InputHash
    {
        get
        {
            var inputs = _header.Inputs;
            return Convert.ToHexStringLower(inputs);
        }
    }

    /// <summary>Maps a compiled file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no gazetteer, of another layout, or damaged.</exception>
    public static PlaceIndex Open(string path)
    {
        var image = ByteImage.Map(path);
        try
        {
            return new(image);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    /// <summary>Reads a compiled gazetteer that is held in memory.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="Open"/>.</exception>
    public static PlaceIndex FromBytes(byte[] bytes) => new(ByteImage.Of(bytes));

    /// <summary>The longest name that begins at <paramref name="start"/>, which must be the beginning of a word.</summary>
    /// <param name="text">Raw text.</param>
    /// <param name="start">Where the word begins. A capital letter or digit must stand there, or a short particle before a
    /// hyphen and a capital ("al-Bab"); everything else matches nothing.</param>
    /// <param name="candidates">Emptied, then filled with the places that bear the name, most prominent first.</param>
    /// <returns>How many characters of the text are the name, without a possessive 's; 0 where there is none.</returns>
    [SkipLocalsInit]
    public int Match(ReadOnlySpan<char> text, int start, List<PlaceCandidate> candidates)
    {
        candidates.Clear();
        if (!MayBegin(text, start)) return 0;
        Span<char> key = stackalloc char[NameScanner.MaxKey];
        Span<NameStop> stops = stackalloc NameStop[NameScanner.MaxStops];
        var scanner = new NameScanner(text, start, key, stops);
        if (!scanner.ReadWord()) return 0;
        var words = 0;
        for (var i = 0; i < scanner.Stops; i++) words = Math.Max(words, MostWords(stops[i].Hash));
        if (words == 0) return 0;
        while (scanner.Words < words && scanner.ReadWord()) { }
        for (var i = scanner.Stops - 1; i >= 0; i--)
        {
            var stop = stops[i];
            if (Collect(key[..stop.KeyLength], stop.Hash, stop.Possessive, text[start..stop.TextEnd], candidates))
                return stop.TextEnd - start;
        }
        return 0;
    }

    /// <summary>The places that bear a name, whatever its case, most prominent first; none where it is unknown.</summary>
    public IReadOnlyList<PlaceCandidate> Named(string name)
    {
        var found = new List<PlaceCandidate>();
        if (NameKey.TryFold(name, out var key, out _, out var possessive))
            Collect(key, KeyHash.Of(key), possessive, name.ToUpperInvariant(), found);
        return found;
    }

    /// <summary>The place of an id, or null where it is not in the gazetteer.</summary>
    public Place? Find(string id) => NumberOf(id) is { } number ? PlaceAt(number) : null;

    /// <summary>The first-level region (ADM1) that a place lies in, or null where it is unknown or is a country itself.</summary>
    public Place? RegionOf(Place place) => NumberOf(place.Id) is { } n && Record(n).Region is >= 0 and var region ? PlaceAt(region) : null;

    /// <summary>The country that a place lies in, de jure; null for seas and lands of several countries. A country is its own.</summary>
    public Place? CountryOf(Place place) => NumberOf(place.Id) is { } n && Record(n).CountryPlace is >= 0 and var country ? PlaceAt(country) : null;

    /// <summary>The place of a country.</summary>
    /// <param name="iso">ISO 3166-1 alpha-2, capitals.</param>
    public Place? Country(string iso) => _countries.TryGetValue(iso, out var number) ? PlaceAt(number) : null;

    /// <summary>Whether a place is the capital of the country with this ISO 3166-1 alpha-2 code.</summary>
    public bool IsCapitalOf(Place place, string iso) => place.Feature == "PPLC" && place.Country == iso;

    public void Dispose() => _image.Dispose();

    private static bool MayBegin(ReadOnlySpan<char> text, int start)
    {
        if ((uint)start >= (uint)text.Length) return false;
        var c = text[start];
        if (char.IsUpper(c) || char.IsAsciiDigit(c)) return true;
        if (!char.IsLetter(c)) return false;
        if (!char.IsLower(c)) return true; // scripts without case
        for (var i = start + 1; i < text.Length && i <= start + 3; i++)
            if (NameScanner.IsHyphen(text[i]) || NameScanner.IsApostrophe(text[i]))
                return i + 1 < text.Length && char.IsUpper(text[i + 1]);
        return false;
    }

    private int MostWords(uint hash)
    {
        var table = _image.Span<uint>(_header.FirstWords.Offset, _header.FirstWords.Count);
        var mixed = KeyHash.Mix(hash);
        for (var slot = NameTable.FirstSlot(mixed, table.Length); ; slot = (slot + 1) & (uint)(table.Length - 1))
        {
            var entry = table[(int)slot];
            if (entry == 0) return 0;
            if ((entry & 0xFFFFFFF0) == (mixed & 0xFFFFFFF0)) return (int)(entry & 0xF);
        }
    }

    private bool Collect(ReadOnlySpan<char> key, uint hash, bool possessive, ReadOnlySpan<char> written, List<PlaceCandidate> found)
    {
        var slots = _image.Span<KeySlot>(_header.Slots.Offset, _header.Slots.Count);
        var mixed = KeyHash.Mix(hash);
        for (var slot = mixed & (uint)(slots.Length - 1); ; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var entry = slots[(int)slot];
            if (entry.Key == 0) return false;
            if (entry.Hash != mixed) continue;
            var at = _header.Keys.Offset + entry.Key - 1;
            var head = _image.Span<KeyHead>(at, 1)[0];
            var postingsAt = at + Unsafe.SizeOf<KeyHead>();
            if (!_image.Span<char>(postingsAt + 4L * head.Postings, head.Length).SequenceEqual(key)) continue;
            if (possessive && !head.EndsInPossessive) return false;
            foreach (var packed in _image.Span<uint>(postingsAt, head.Postings))
            {
                var posting = Posting.Unpack(packed);
                if (posting.Kind == NameKind.Abbreviation && !IsCapitals(written)) continue;
                found.Add(new(PlaceAt(posting.Place), posting.Kind, PlaceName.Languages[posting.Language]));
            }
            return found.Count > 0;
        }
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c)) return false;
        return true;
    }

    private PlaceRecord Record(int number) => _image.Span<PlaceRecord>(_header.Places.Offset, _header.Places.Count)[number];

    private Place PlaceAt(int number) => _places[number] ??= Read(number);

    private Place Read(int number)
    {
        var r = Record(number);
        return new(
            IdOf(number), String(r.Name), _features[r.Feature], PlaceIds.Country(r.Country),
            r.RegionCode == 0 ? null : _regionCodes[r.RegionCode],
            r.Lat / 1e5, r.Lon / 1e5, Math.Round(r.Radius, 1), r.Population);
    }

    // Ids are in the order of their GeoNames numbers, then the others by their characters.
    private int? NumberOf(string id)
    {
        var ids = _image.Span<int>(_header.Ids.Offset, _header.Ids.Count);
        var wanted = PlaceIds.GeoNamesNumber(id);
        var (low, high) = (0, ids.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var record = Record(ids[middle]);
            var order = (record.GeoNames, wanted) switch
            {
                (0, 0) => string.CompareOrdinal(String(record.Id), id),
                (0, _) => 1,
                (_, 0) => -1,
                var (a, b) => a.CompareTo(b),
            };
            if (order == 0) return ids[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private string IdOf(int number)
    {
        if (_places[number] is { } known) return known.Id;
        var r = Record(number);
        return r.GeoNames != 0 ? PlaceIds.OfGeoNames(r.GeoNames) : String(r.Id);
    }

    private string String(uint offset)
    {
        var at = _header.Strings.Offset + offset;
        return Encoding.UTF8.GetString(_image.Span<byte>(at + 2, _image.Span<ushort>(at, 1)[0]));
    }

    private string[] Strings(Section section)
    {
        var offsets = _image.Span<uint>(section.Offset, section.Count);
        var strings = new string[offsets.Length];
        for (var i = 0; i < strings.Length; i++) strings[i] = String(offsets[i]);
        return strings;
    }
}
