using System.Globalization;
using System.Text;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Bench;

/// <summary>A year of reports with their claims that looks like the sample corpus, the same for a seed. Each report carries claims of the
/// samples' kinds, sources, places and sizes, told of other days, figures and places; the words around them are made up. Things are
/// told for days by several reports and later anew with another figure; weeks are quiet or busy; three of ten reports copy an earlier
/// one, and as many of the others as in the samples hold no claim.</summary>
/// <param name="samples">The claims of the sample corpus.</param>
/// <param name="claimless">Share of reports without a claim.</param>
/// <param name="seed">Of all chance.</param>
internal sealed class SyntheticYear(IReadOnlyList<Claim> samples, double claimless, int seed)
{
    private const int Days = 365;
    private const int Outlets = 300;
    private const int PlaceVariants = 4;
    private const int Remembered = 4_000;
    private const int Copied = 1_000;

    private readonly Random _random = new(seed);
    private readonly SyntheticWords _words = new(seed);
    private readonly List<Claim> _things = [];
    private readonly List<List<Sentence>> _recent = [];
    private int _count;

    /// <summary>The reports of the year by day, two hundred a day in the mean.</summary>
    public Corpus Make(LocalDate first, int reportsADay = 200)
    {
        var reports = new List<Report>();
        var claims = new List<Claim>();
        var busy = Enumerable.Range(0, Days).Select(Busy).ToArray();
        var (due, whole) = (0.0, busy.Sum());
        for (var day = 0; day < Days; day++)
        {
            due += busy[day] / whole * Days * reportsADay;
            while (reports.Count < Math.Round(due)) reports.Add(Next(first.PlusDays(day), claims));
        }
        return new Corpus(reports, claims);
    }

    /// <summary>Weekends are quieter; one week in six is quiet, one in ten loud.</summary>
    private double Busy(int day)
    {
        var week = new Random(seed + day / 7).Next(60);
        return (day % 7 >= 5 ? 0.6 : 1) * (week < 10 ? 0.3 : week < 16 ? 2.5 : 1);
    }

    private Report Next(LocalDate day, List<Claim> claims)
    {
        var copied = _recent.Count > 100 && _random.Next(10) < 3;
        var sentences = copied ? Repeated(_recent[_random.Next(_recent.Count)], _random.Next(10)) : Told(day);
        var report = Write(sentences, day, claims);
        if (copied) return report;
        _recent.Add(sentences);
        if (_recent.Count > Copied) _recent.RemoveAt(0);
        return report;
    }

    private List<Sentence> Told(LocalDate day)
    {
        var sentences = new List<Sentence> { new(_words.Sentence(_random), null) };
        if (_random.NextDouble() >= claimless)
            do sentences.Add(new(_words.Sentence(_random), Told(Chosen(day))));
            while (sentences.Count < 16 && _random.NextDouble() < 0.766);
        while (sentences.Count < 5) sentences.Add(new(_words.Sentence(_random), null));
        return sentences;
    }

    /// <summary>Six of ten times something of these days, four of ten something new; of the new every third is news of an old thing.</summary>
    private Claim Chosen(LocalDate day)
    {
        if (_things.Count > 100 && _random.Next(10) < 6) return _things[^(1 + (int)(Math.Min(_things.Count, Remembered) * Math.Pow(_random.NextDouble(), 4)))];
        var thing = _things.Count > 100 && _random.Next(3) == 0 ? Anew(_things[^(1 + _random.Next(Math.Min(_things.Count, Remembered)))], day) : Born(day);
        _things.Add(thing);
        return thing;
    }

    private Claim Born(LocalDate day)
    {
        var sample = samples[_random.Next(samples.Count)];
        var variant = _random.Next(PlaceVariants);
        return sample with
        {
            Places = variant == 0 ? sample.Places : [.. sample.Places.Select(p => Moved(p, variant))],
            Quantity = Times(sample.Quantity, 0.5 + _random.NextDouble()),
            AsOf = OfDay(day),
            PartOf = null,
            Corrects = null,
        };
    }

    private Claim Anew(Claim old, LocalDate day) => old with { Quantity = Times(old.Quantity, 0.8 + _random.NextDouble() / 2), AsOf = OfDay(day) };

    /// <summary>One of four reports tells it in its own voice.</summary>
    private Claim Told(Claim thing) => _random.Next(4) == 0 ? thing with { Attribution = Attribution.OwnVoice } : thing;

    private static ClaimPlace Moved(ClaimPlace place, int variant) =>
        place.GazetteerId is not { } id || place.Feature?.StartsWith("PCL", StringComparison.Ordinal) == true || place.Lat is not { } lat || place.Lon is not { } lon ? place
        : place with { GazetteerId = $"{id}{variant}", Name = $"{place.Name} {variant}", Lat = lat + variant * 0.11, Lon = lon - variant * 0.17 };

    /// <summary>Another figure, as round as the one of the sample.</summary>
    private static Quantity? Times(Quantity? quantity, double factor) => quantity is null ? null : quantity with
    {
        Low = Round(quantity.Low, factor), High = Round(quantity.High, factor), Point = Round(quantity.Point, factor),
    };

    private static double? Round(double? figure, double factor)
    {
        if (figure is not { } x || x < 1) return figure;
        var digits = Math.Floor(x).ToString(CultureInfo.InvariantCulture).TrimEnd('0').Length;
        var unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(x * factor)) + 1 - digits));
        return Math.Max(1, Math.Round(x * factor / unit) * unit);
    }

    private static Vedette.Model.Interval OfDay(LocalDate day) => new(Edtf.Day(day), DateBasis.ReportDate);

    /// <summary>Of ten copies six keep the words, three get other words, one gets another figure.</summary>
    private List<Sentence> Repeated(List<Sentence> original, int kind) =>
        kind < 6 ? original : [.. original.Select(s => new Sentence(_words.Respelled(s.Words, _random), kind == 9 && s.Claim?.Quantity is { } q ? s.Claim with { Quantity = Times(q, 1.3) } : s.Claim))];

    private Report Write(List<Sentence> sentences, LocalDate day, List<Claim> claims)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"r-{_count++:x20}");
        var reference = new ReportReference(id, null, null, $"Outlet {_random.Next(Outlets)}", null, Edtf.Day(day), PublishedBasis.Metadata, "en", id);
        var text = new StringBuilder();
        foreach (var (sentence, number) in sentences.Select((s, i) => (s, i)))
        {
            var start = text.Length;
            text.AppendJoin(' ', sentence.Words.Take(6)).Append(' ');
            var from = text.Length;
            if (sentence.Claim?.Quantity is { } q) text.Append((q.Point ?? q.Low ?? q.High ?? 0).ToString("#,##0", CultureInfo.InvariantCulture));
            var to = text.Length;
            text.Append(' ').AppendJoin(' ', sentence.Words.Skip(6)).Append(".\n");
            if (sentence.Claim is not { } claim) continue;
            claims.Add(claim with
            {
                Id = $"c-{id}-{number}",
                Report = reference,
                Evidence = new Span(start, text.Length - 1, claim.Evidence.Text),
                Quantity = claim.Quantity is { } quantity ? quantity with { Span = new Span(from, to, quantity.Span.Text) } : null,
            });
        }
        return new Report { Reference = reference, Text = text.ToString() };
    }

    private sealed record Sentence(List<string> Words, Claim? Claim);
}
