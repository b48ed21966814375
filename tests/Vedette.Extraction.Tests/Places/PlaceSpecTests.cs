using Vedette.Extraction.Places;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Places;

/// <summary>The cases of <c>specs/places/en</c>: what a text names as places, and which places they are.</summary>
public sealed class PlaceSpecTests
{
    private static readonly HashSet<MentionKind> Kinds = [MentionKind.Place];

    public static IEnumerable<object[]> Recognised => Rows("recognition.tsv").Select(r => new object[] { r[0], r[1] });

    public static IEnumerable<object[]> Resolved => Rows("resolution.tsv").Select(r => new object[] { r[0], r[1], r[2], double.Parse(r[3], null), double.Parse(r[4], null) });

    public static IEnumerable<object[]> Distances => Rows("distances.tsv").Select(r => new object[] { r[0], r[1] });

    [InstalledTheory, MemberData(nameof(Recognised))]
    public void Places_are_told_from_people_papers_streets_and_teams(string text, string expected)
    {
        var read = Installed.Reader.Read(Some.Report(text), Kinds).Select(m => $"{m.Text}={m.Place!.Country ?? "?"}{(m.Place.Demonym ? "*" : "")}").ToList();
        (read.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    [InstalledTheory, MemberData(nameof(Resolved))]
    public void A_name_means_the_place_that_fits_its_company(string text, string name, string country, double lat, double lon)
    {
        var place = Installed.Reader.Read(Some.Report(text), Kinds).First(m => m.Text == name).Place!;
        place.Country.ShouldBe(country);
        Vedette.Gazetteer.GreatCircle.DistanceKm(lat, lon, place.Lat!.Value, place.Lon!.Value).ShouldBeLessThan(place.RadiusKm!.Value + 161);
    }

    [InstalledTheory, InlineData("The bridge at Springfield, Illinois, is closed.")]
    public void Who_asks_sees_the_candidates_of_a_name_best_first(string text)
    {
        var place = Installed.Reader.Read(Some.Report(text), Kinds, explain: true).First(m => m.Text == "Springfield").Place!;
        place.Candidates!.Count.ShouldBeGreaterThan(2);
        place.Candidates[0].GazetteerId.ShouldBe(place.GazetteerId);
        place.Candidates.Select(c => c.Score).ShouldBeInOrder(SortDirection.Descending);
        Installed.Reader.Read(Some.Report(text), Kinds).ShouldAllBe(m => m.Place!.Candidates == null);
    }

    [InstalledTheory, MemberData(nameof(Distances))]
    public void A_stated_distance_is_that_of_the_place_that_it_is_said_of(string text, string expected)
    {
        var document = Some.Document(text);
        var places = new PlaceReader(Some.English, Installed.Index, null).Read(document);
        var read = document.Sentences.ToArray().SelectMany(s => places.Of(s)).Where(m => m.Distance is not null)
            .Select(m => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{m.Span.Text} {m.Distance!.Km} {m.Distance.Of}")).ToList();
        (read.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Some.Root, "specs", "places", "en", file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t'));
}
