using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>What is imported and exported and imported again is the same.</summary>
public sealed class ComingBack
{
    private static readonly string[] Names = ["Altmark", "=Camp", "North, of \"Altmark\"", "Ельня", "-5", "'quoted", "a;b"];
    private static readonly string[] Days = ["", "2031-05-02", "2031-05", "2031-05-01/2031-05-09"];

    [Fact]
    public void Observations_lose_nothing_as_a_table() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, int.MaxValue - 1)), seed =>
        {
            var first = Import(Encoding.UTF8.GetBytes(Some(new Random(seed))));
            var again = Import(Written.By("csv", Written.BuildUp() with { Claims = first, Assertions = [] }));

            again.Select(Said).ShouldBe(first.Select(Said));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Observations_lose_nothing_as_lines() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, int.MaxValue - 1)), seed =>
        {
            var first = Import(Encoding.UTF8.GetBytes(Some(new Random(seed))));
            var lines = Written.Text("jsonl", Written.BuildUp() with { Claims = first, Assertions = [] }).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            lines.ShouldBe(first.Select(c => JsonSerializer.Serialize(c, WireJson.Relaxed.Claim)));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // All that the list told; ids and spans are those of the file that holds it.
    private static string Said(Claim claim) => string.Join(" | ",
    [
        claim.Kind.ToString(), claim.Actor, claim.AsOf.Edtf?.Text, claim.State?.ToString(), claim.Quantity?.Point?.ToString(CultureInfo.InvariantCulture), claim.Counted,
        string.Join(';', claim.Equipment?.Select(e => e.Name) ?? []), string.Join(';', claim.Attribution.Chain.Select(s => s.Name)),
        .. claim.Places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Lat} {p.Lon} {p.RadiusKm} {p.Country} {p.GazetteerId}")),
    ]);

    private static IReadOnlyList<Claim> Import(byte[] csv)
    {
        var imported = Importer.Read(csv, new ImportOrigin("own.csv", "Desk East", Instant.FromUtc(2031, 6, 1, 0, 0), (_, _) => null));
        imported.Problems.ShouldBeEmpty();
        return imported.Observations!.Value.Claims;
    }

    private static string Some(Random dice)
    {
        var text = new StringBuilder("place,lat,lon,radius_km,date,state,equipment,count,counted,actor,source,country\n");
        string Cell(string words) => "\"" + words.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        for (var i = dice.Next(1, 8); i > 0; i--)
        {
            var (lat, lon) = ((dice.NextDouble() * 180) - 90, (dice.NextDouble() * 360) - 180);
            text.AppendJoin(',',
                Cell(Names[dice.Next(Names.Length)]), lat.ToString(CultureInfo.InvariantCulture), lon.ToString(CultureInfo.InvariantCulture), dice.Next(3) == 0 ? "" : dice.Next(0, 50).ToString(CultureInfo.InvariantCulture),
                Cell(Days[dice.Next(Days.Length)]), dice.Next(3) == 0 ? "" : ((SiteState)dice.Next(8)).ToString(), dice.Next(2) == 0 ? "" : Cell("T-72; BMP-2"),
                dice.Next(2) == 0 ? "" : dice.Next(1, 100_000).ToString(CultureInfo.InvariantCulture), dice.Next(2) == 0 ? "" : "tank", dice.Next(2) == 0 ? "" : "RU", dice.Next(2) == 0 ? "" : "Lantern Desk", dice.Next(2) == 0 ? "" : "BY").Append('\n');
        }
        return text.ToString();
    }
}
