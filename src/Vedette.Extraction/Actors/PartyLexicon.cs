using System.Collections.Frozen;
using NodaTime;
using Vedette.Extraction.Lexicons;
using Vedette.Model;

namespace Vedette.Extraction.Actors;

/// <summary>The lexicons of parties of one language, compiled to a table by row.</summary>
internal sealed class PartyLexicon
{
    private static readonly string[] Executive = ["president", "prime_minister", "chancellor", "supreme_leader", "monarch"];

    private static readonly string[] Lexicons =
        ["np-words", "countries", "demonyms", "capitals", "bodies", "organisations", "group-nouns", "roles", "outlets", "imagery-providers", "investigators", "documents", "office-holders", "office-holders-cc-by-sa"];

    private readonly LexiconSet _lexicons;
    private readonly PartyItem?[] _items;
    private readonly FrozenDictionary<string, PartyItem> _bodies;
    private readonly FrozenDictionary<string, PartyItem> _ledBodies;
    private readonly FrozenDictionary<string, string> _bodyNames;
    private readonly FrozenDictionary<string, string[]> _officeClasses;
    private readonly string[] _militaryClasses;
    private readonly FrozenDictionary<string, (string Name, string Adjective)> _countries;
    private readonly FrozenDictionary<string, List<Holder>> _holders;
    private readonly FrozenDictionary<string, string> _successors;

    public PartyLexicon(LanguagePack language)
    {
        _lexicons = new LexiconSet(language, Lexicons);
        var items = new Dictionary<int, PartyItem>();
        var countries = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var holders = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);

        void Add(string lexicon, Func<LexiconEntry, PartyItem> item)
        {
            foreach (var entry in language.Entries(lexicon)) items[entry.Id] = item(entry);
        }

        foreach (var entry in language.Entries("countries"))
            countries.TryAdd(entry["iso"] ?? "", (entry["name"] ?? entry.Forms[0], entry["adjective"] ?? entry.Forms[0]));
        Add("np-words", e => new PartyItem(Small(e["type"]), e["type"] ?? "", SourceKind.Unknown, null));
        Add("countries", e => new PartyItem(PartyWord.Country, "", SourceKind.Government, e["iso"]));
        Add("demonyms", e => new PartyItem(PartyWord.Demonym, "", SourceKind.Government, e["iso"]));
        Add("capitals", e => new PartyItem(PartyWord.Capital, "", SourceKind.Government, e["iso"]));
        Add("bodies", e => Named(PartyWord.Body, e) with { Office = e["office"], IsSent = e["sent"] is not null });
        Add("organisations", e => Named(PartyWord.Organisation, e) with { Actor = e["actor"] });
        Add("group-nouns", e => new PartyItem(PartyWord.Group, "", SourceKind.Unknown, null));
        Add("roles", e => Named(PartyWord.Role, e) with { Office = e["office"], IsPrivate = e["person"] == "private", Tied = e["tied"], Owned = e["owned"], IsSent = e["sent"] is not null });
        Add("outlets", e => Named(PartyWord.Outlet, e) with { Kind = SourceKind.Media, Classes = ["outlet", "paper", "newspaper", "agency", "news agency", "broadcaster", "channel"] });
        Add("imagery-providers", e => Named(PartyWord.ImageryProvider, e) with { Kind = SourceKind.ImageryProvider, Classes = ["company", "firm", "provider"] });
        Add("investigators", e => Named(PartyWord.Investigators, e));
        Add("documents", e => Named(PartyWord.Document, e) with { Type = e["type"], Kind = e["type"] is "imagery" ? SourceKind.ImageryProvider : SourceKind.Unknown });
        foreach (var entry in language.Entries("office-holders").Concat(language.Entries("office-holders-cc-by-sa")))
        {
            var item = Named(PartyWord.Holder, entry) with { Office = entry["office"], Body = entry["body"] };
            items[entry.Id] = item;
            if (item.Office is null) continue;
            var key = Key(item.Office, item.Body ?? item.Iso ?? "");
            if (!holders.TryGetValue(key, out var list)) holders[key] = list = [];
            var holder = new Holder(item.Name, item.Kind, item.Iso, Year(entry["from"], first: true), Year(entry["to"], first: false));
            list.Add(holder);
            // "The Russian leader": whoever of the executive stands first in the list.
            if (item.Body is null && Executive.Contains(item.Office))
            {
                if (!holders.TryGetValue(Key("leader", item.Iso ?? ""), out var leaders)) holders[Key("leader", item.Iso ?? "")] = leaders = [];
                leaders.Add(holder);
            }
        }
        _bodyNames = language.Entries("organisations").Where(e => e["stands_for"] is not null && e["iso"] is not null)
            .GroupBy(e => Key(e["stands_for"]!, e["iso"]!), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First()["name"] ?? g.First().Forms[0], StringComparer.Ordinal);
        _bodies = items.Values.Where(i => i.Word == PartyWord.Organisation).GroupBy(i => i.Name, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _ledBodies = items.Values.Where(i => i is { Word: PartyWord.Body, Office: not null }).GroupBy(i => i.Office!, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var roles = items.Values.Where(i => i.Word == PartyWord.Role).ToList();
        _officeClasses = roles.Where(r => r.Office is not null).GroupBy(r => r.Office!, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Classes).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _militaryClasses = [.. roles.Where(r => r is { Office: null, Kind: SourceKind.Military }).SelectMany(r => r.Classes).Distinct(StringComparer.Ordinal)];
        _items = new PartyItem?[items.Count == 0 ? 0 : items.Keys.Max() + 1];
        foreach (var (id, item) in items) _items[id] = item;
        Near = new NearNames(new[] { "organisations", "outlets", "imagery-providers", "investigators", "office-holders", "office-holders-cc-by-sa" }
            .SelectMany(language.Entries).Select(e => (e, _items[e.Id]!)));
        _successors = language.Entries("countries").Where(e => e["successor"] is not null).ToFrozenDictionary(e => e["iso"]!, e => e["successor"]!, StringComparer.Ordinal);
        _countries = countries.ToFrozenDictionary(StringComparer.Ordinal);
        _holders = holders.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Finds whom a misspelt name means.</summary>
    public NearNames Near { get; }

    /// <summary>The state that came after one that is no more; null for states that are.</summary>
    public string? SuccessorOf(string? iso) => iso is not null && _successors.TryGetValue(iso, out var successor) ? successor : null;

    /// <summary>The compiled row of a hit; null where it belongs to no lexicon of parties.</summary>
    public PartyItem? Of(in LexiconHit hit) => _lexicons.Has(hit.ClassId) ? _items[hit.Entry.Id] : null;

    /// <summary>The body that an office-holder speaks for or leads; null where it is a country, or no lexicon has it.</summary>
    public PartyItem? BodyOf(PartyItem holder) => holder.Body is { } body ? _bodies.GetValueOrDefault(body) : null;

    /// <summary>The country as in "Government of …".</summary>
    public string CountryName(string iso) => _countries.TryGetValue(iso, out var names) ? names.Name : iso;

    /// <summary>The country as in "… official".</summary>
    public string Adjective(string? iso) => iso is not null && _countries.TryGetValue(iso, out var names) ? names.Adjective : "";

    /// <summary>A body of a country: by its own name where it has one ("Pentagon"), else by the template.</summary>
    public string BodyName(string template, string iso) =>
        _bodyNames.TryGetValue(Key(template, iso), out var name) ? name
        : template.Replace("{0}", CountryName(iso), StringComparison.Ordinal).Replace("{1}", Adjective(iso), StringComparison.Ordinal);

    /// <summary>The body, as every country has it, that the holder of an office leads; null where none does.</summary>
    public PartyItem? LedBy(string office) => _ledBodies.GetValueOrDefault(office);

    /// <summary>The words by which a report comes back to the holder of an office: "minister"; to soldiers also "the general".</summary>
    public string[] ClassesOf(string? office, SourceKind kind)
    {
        var own = office is not null && _officeClasses.TryGetValue(office, out var classes) ? classes : [];
        return kind == SourceKind.Military ? [.. own, .. _militaryClasses] : own;
    }

    /// <summary>Who held an office of a country or body on a day; null where the day or the holder is unknown.</summary>
    public (string Name, SourceKind Kind, string? Iso)? HolderOf(string office, string countryOrBody, LocalDate? day)
    {
        if (day is not { } at || !_holders.TryGetValue(Key(office, countryOrBody), out var list)) return null;
        foreach (var holder in list)
            if (holder.From <= at && at <= holder.To) return (holder.Name, holder.Kind, holder.Iso);
        return null;
    }

    private static string Key(string office, string of) => office + "\n" + of;

    private static PartyItem Named(PartyWord word, LexiconEntry e) =>
        new(word, e["name"] ?? e.Forms[0], Enum.TryParse<SourceKind>(e["kind"]?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? kind : SourceKind.Unknown, e["iso"])
        {
            Classes = e["class"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        };

    private static PartyWord Small(string? type) => type switch
    {
        "indefinite" => PartyWord.Indefinite,
        "definite" => PartyWord.Definite,
        "possessive" => PartyWord.Possessive,
        "several" => PartyWord.Several,
        "title" => PartyWord.Title,
        _ => PartyWord.Modifier,
    };

    /// <summary>"2021", "2021-11" or a full day; the first or last day of it.</summary>
    private static LocalDate Year(string? text, bool first)
    {
        if (text is null) return first ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        var parts = text.Split('-');
        var year = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        var month = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : first ? 1 : 12;
        if (parts.Length > 2) return new LocalDate(year, month, int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
        return first ? new LocalDate(year, month, 1) : new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
    }

    private readonly record struct Holder(string Name, SourceKind Kind, string? Iso, LocalDate From, LocalDate To);
}
