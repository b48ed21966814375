using System.Text;

namespace Vedette.Gazetteer.Tests;

public sealed class IndexPropertyTests
{
    private const string Letters = "abcdeghiklmnoprstuvyzéłüßабвгдеёийклюяіїє";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_name_that_was_put_in_comes_out(int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, 500).Select(_ => Name(random)).ToArray();
        var index = Some.Index(b =>
        {
            for (var i = 0; i < names.Length; i++) b.Add(Some.Place($"geonames:{i + 1}", names[i]));
        });

        for (var i = 0; i < names.Length; i++)
        {
            var id = $"geonames:{i + 1}";
            index.Find(id).ShouldNotBeNull().Name.ShouldBe(names[i]);
            var (name, ids) = index.Match($"In {names[i]}, he said", names[i]);
            name.ShouldBe(names[i]);
            ids.ShouldContain(id);
            index.Named(names[i]).ShouldContain(c => c.Place.Id == id);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_text_throws_and_every_match_lies_in_it(int seed)
    {
        var random = new Random(seed);
        var index = Some.Index(b => b.Add(Some.Place("geonames:1", "Kyiv"), "Ki", "K i", "K'i", "U.S."));
        const string pool = "KiIkyv '’-–.\u00A0\n\u0301\u0306\u00AD\uD83D\uDE00\uD800иїUS9";
        var found = new List<PlaceCandidate>();
        for (var round = 0; round < 500; round++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(40); n > 0; n--) text.Append(pool[random.Next(pool.Length)]);
            var s = text.ToString();
            for (var i = 0; i < s.Length; i++)
            {
                var length = index.Match(s, i, found);
                length.ShouldBeInRange(0, s.Length - i);
                (length > 0).ShouldBe(found.Count > 0);
            }
        }
    }

    [Fact]
    public void The_same_places_give_the_same_bytes_whatever_their_order()
    {
        var places = Enumerable.Range(1, 50).Select(i => Some.Place($"geonames:{i}", $"Town {i % 7}")).ToArray();
        var (a, b) = (new PlaceIndexBuilder(), new PlaceIndexBuilder());
        foreach (var place in places) a.Add(place);
        foreach (var place in places.Reverse()) b.Add(place);
        a.Build().ShouldBe(b.Build());
    }

    [Fact]
    public void Ids_of_every_kind_are_found()
    {
        using var index = Some.Index(b => b
            .Add(Some.Place("vedette:opuk", "Opuk")).Add(Some.Place("geonames:9", "Nine")).Add(Some.Place("iso:UA-43", "Crimea")));
        index.Find("vedette:opuk")!.Name.ShouldBe("Opuk");
        index.Find("geonames:9")!.Name.ShouldBe("Nine");
        index.Find("iso:UA-43")!.Name.ShouldBe("Crimea");
        index.Find("geonames:10").ShouldBeNull();
        index.Find("geonames:").ShouldBeNull();
        index.Find("").ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(5000)]
    public void A_damaged_file_is_refused_and_not_read(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        Should.Throw<InvalidDataException>(() => PlaceIndex.FromBytes(bytes));
    }

    private static string Name(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => Letters[random.Next(Letters.Length)]));
            return "X" + word; // ß has no capital
        });
        return string.Join(random.Next(3) == 0 ? "-" : " ", words);
    }
}
