using System.Globalization;
using System.Text;
using NodaTime;
using Vedette.Model;

namespace Vedette.Bench;

/// <summary>An endless stream of synthetic reports with their claims, the same for a seed: news comes in episodes of about a month,
/// a few dozen at a time, each with lines of its own; three of ten reports copy an earlier one of the last days, word for word,
/// respelled by a machine, or with a figure changed.</summary>
internal sealed class SyntheticReports(int seed)
{
    private const int ReportsADay = 200;
    private const int ActiveEpisodes = 64;
    private const int ReportsAnEpisode = 6_000 / ActiveEpisodes;
    private const int Recent = 1_000;

    private readonly Random _random = new(seed);
    private readonly Queue<Made> _recent = [];
    private readonly Episode[] _episodes = new Episode[ActiveEpisodes];
    private readonly string[] _outlets = [.. Enumerable.Range(1, 500).Select(n => $"Outlet {n}")];
    private readonly SyntheticWords _words = new(seed);
    private (LocalDate Day, Edtf Text, Vedette.Model.Interval AsOf) _today;
    private int _count;
    private int _born;

    /// <summary>The next report, its claims, and the id of what it copies.</summary>
    public (Report Report, Claim[] Claims, string? CopyOf) Next()
    {
        var day = new LocalDate(2000, 1, 3).PlusDays(_count / ReportsADay);
        var at = _random.Next(ActiveEpisodes);
        if (_episodes[at] is null || _episodes[at].Left-- <= 0) _episodes[at] = NewEpisode();
        var copied = _recent.Count > 100 && _random.Next(10) < 3 ? _recent.ElementAt(_random.Next(_recent.Count)) : null;
        var sentences = copied is null ? Told(_episodes[at]) : Repeated(copied.Sentences, _random.Next(10));
        var made = Make(sentences, day, copied?.Report.Id);
        if (copied is null) _recent.Enqueue(made);
        if (_recent.Count > Recent) _recent.Dequeue();
        _count++;
        return (made.Report, made.Claims, made.CopyOf);
    }

    private Episode NewEpisode()
    {
        var number = _born++;
        var actor = ((char)('A' + (number % 26))).ToString() + (char)('A' + (number / 26 % 26));
        var place = new ClaimPlace(default, PlaceRole.At, $"Place {number}", $"geonames:{number + 1}", "PPL", actor, 50, 30, 5);
        var parties = Enumerable.Range(0, 4).Select(p => new Attribution([new Source($"Ministry {(number + p) % 97} of {actor}", SourceKind.Government, ((char)('A' + ((number + p) % 26))).ToString() + (char)('Q' + p))])).ToArray();
        return new Episode(actor, place, parties, [.. Enumerable.Range(0, 12).Select(_ => 100.0 * _random.Next(10, 2_000))]) { Left = ReportsAnEpisode };
    }

    private List<Sentence> Told(Episode episode)
    {
        var sentences = new List<Sentence>();
        for (var i = 0; i < 5; i++)
        {
            var words = _words.Sentence(_random);
            sentences.Add(i < 3 ? new Sentence(words, episode, _random.Next(4), episode.Figures[_random.Next(12)], i) : new Sentence(words, episode, 0, null, 0));
        }
        return sentences;
    }

    /// <summary>Of ten copies six keep the words, three get other words, one gets another figure.</summary>
    private List<Sentence> Repeated(List<Sentence> original, int kind) =>
        [.. original.Select((s, i) => kind < 6 ? s : s with
        {
            Words = _words.Respelled(s.Words, _random),
            Figure = kind == 9 && i == 0 && s.Figure is { } figure ? figure + 300 : s.Figure,
        })];

    private Made Make(List<Sentence> sentences, LocalDate day, string? copyOf)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"r-{_count:x20}");
        if (_today.Day != day) _today = (day, Edtf.Day(day), new Vedette.Model.Interval(Edtf.Day(day), DateBasis.ReportDate));
        var reference = new ReportReference(id, null, null, _outlets[_random.Next(_outlets.Length)], null, _today.Text, PublishedBasis.Metadata, "en", id);
        var text = new StringBuilder();
        var claims = new List<Claim>();
        foreach (var sentence in sentences)
        {
            var start = text.Length;
            text.AppendJoin(' ', sentence.Words.Take(6));
            if (sentence.Figure is { } figure)
            {
                text.Append(' ');
                var from = text.Length;
                text.Append(figure.ToString("#,##0", CultureInfo.InvariantCulture));
                claims.Add(Count(sentence, reference, _today.AsOf, figure, claims.Count, start, from, text.Length));
            }
            text.Append(' ').AppendJoin(' ', sentence.Words.Skip(6)).Append(".\n");
        }
        return new Made(new Report { Reference = reference, Text = text.ToString() }, [.. claims], sentences, copyOf);
    }

    private static Claim Count(Sentence sentence, ReportReference report, Vedette.Model.Interval day, double figure, int ordinal, int start, int from, int to) => new()
    {
        Id = $"c-{report.Id}-{ordinal}",
        Kind = ClaimKind.ForceEstimate,
        Report = report,
        Evidence = new Span(start, to, ""),
        Attribution = sentence.Episode.Parties[sentence.Party],
        Modality = Modality.Reported,
        AsOf = day,
        Places = sentence.Episode.Places,
        Actor = sentence.Episode.Actor,
        Counted = sentence.Line switch { 0 => "personnel", 1 => "tank", _ => "battalion" },
        Status = ForceStatus.Present,
        Quantity = new Quantity(figure, figure, figure, Comparator.Exactly, false, new Span(from, to, "")),
    };

    private sealed record Made(Report Report, Claim[] Claims, List<Sentence> Sentences, string? CopyOf);

    private sealed record Sentence(List<string> Words, Episode Episode, int Party, double? Figure, int Line);

    private sealed record Episode(string Actor, ClaimPlace Place, Attribution[] Parties, double[] Figures)
    {
        public int Left { get; set; }

        public IReadOnlyList<ClaimPlace> Places { get; } = [Place];
    }
}
