using System.Text;
using Vedette.Evaluation.Places;

namespace Vedette.Evaluation.Tests.Places;

public sealed class GeoparsingTests
{
    private const string Lgl = """
        <articles><article docid="1"><text><![CDATA[Paris, Texas & more.]]></text><toponyms count="2">
        <toponym><start>0</start><end>5</end><phrase>Paris</phrase><gaztag geonameid="1"><lat>33.66</lat><lon>-95.56</lon></gaztag></toponym>
        <toponym><start>7</start><end>12</end><phrase>Texas</phrase></toponym></toponyms></article></articles>
        """;

    private const string GeoVirus = """
        <articles><article><text>In Paris.</text><locations><location><name>Paris</name><start>4</start><end>9</end><lat>48.85</lat><lon>2.35</lon></location></locations></article></articles>
        """;

    private static IReadOnlyList<GeoparsingArticle> Read(string xml) => GeoparsingArticle.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    [Fact]
    public void Both_forms_of_articles_are_read()
    {
        Read(Lgl).ShouldHaveSingleItem().Gold.ShouldBe([new Toponym(0, 5, 33.66, -95.56), new Toponym(7, 12, null, null)]);
        var article = Read(GeoVirus).ShouldHaveSingleItem();
        article.Text[article.Gold[0].Start..article.Gold[0].End].ShouldBe("Paris");
    }

    [Fact]
    public void What_is_found_is_counted_one_to_one()
    {
        var score = new GeoparsingScore();
        score.Add(
            [new Toponym(0, 5, 10, 10), new Toponym(7, 12, 20, 20), new Toponym(20, 30, null, null)],
            [new Toponym(0, 5, 10.5, 10), new Toponym(8, 12, null, null), new Toponym(40, 45, 1, 1)]);
        (score.Exact, score.Overlap, score.Found, score.Placed, score.Near).ShouldBe((1, 2, 3, 2, 1));
        score.ExactF1.ShouldBe(2.0 / 6);
        score.Accuracy.ShouldBe(.5);
        score.EndToEnd.ShouldBe(.5);
        score.MeanError.ShouldBe((55.6 + 20_039) / 2, 1);
    }

    [Fact]
    public void Perfect_placing_has_no_area_under_its_errors()
    {
        var score = new GeoparsingScore();
        score.Add([new Toponym(0, 5, 1, 1), new Toponym(6, 9, 2, 2)], [new Toponym(0, 5, 1, 1), new Toponym(6, 9, 2, 2)]);
        score.Area.ShouldBe(0);
    }
}
