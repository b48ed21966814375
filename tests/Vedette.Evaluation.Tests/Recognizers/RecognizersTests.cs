using Vedette.Evaluation.Recognizers;

namespace Vedette.Evaluation.Tests.Recognizers;

public class RecognizersTests
{
    [CorpusFact("recognizers-en")]
    public void The_cases_that_news_may_hold_are_resolved()
    {
        var models = RecognizersModel.Files.Select(file => RecognizersModel.Measure(
            Path.GetFileNameWithoutExtension(file), RecognizersCase.Parse(File.ReadAllText(Path.Combine(Sets.Folder("recognizers-en"), file))), Sets.Mentions)).ToList();
        ((double)models.Sum(m => m.Right) / models.Sum(m => m.InScope)).ShouldBeGreaterThan(.94);
    }

    [Theory]
    [InlineData("datetimeV2.duration", "1 hour and 30 minutes", "\"timex\":\"PT1H30M\",\"value\":\"5400\"", true)]
    [InlineData("datetimeV2.duration", "1 hour and 30 minutes", "\"timex\":\"PT1H\",\"value\":\"3600\"", false)]
    [InlineData("datetimeV2.date", "on 3 May 2021", "\"timex\":\"2021-05-03\",\"value\":\"2021-05-03\"", true)]
    [InlineData("datetimeV2.date", "on 3 May 2021", "\"timex\":\"2021-05-04\",\"value\":\"2021-05-04\"", false)]
    [InlineData("datetimeV2.daterange", "from 2014 to 2018", "\"timex\":\"(2014-01-01,2018-01-01,P4Y)\",\"start\":\"2014-01-01\",\"end\":\"2018-01-01\"", true)]
    [InlineData("datetimeV2.daterange", "from 2014 to 2018", "\"timex\":\"(2015-01-01,2018-01-01,P4Y)\",\"start\":\"2015-01-01\",\"end\":\"2018-01-01\"", false)]
    [InlineData("datetimeV2.timerange", "from 3 to 5 pm", "\"timex\":\"(T15,T17,PT2H)\",\"start\":\"15:00:00\",\"end\":\"17:00:00\"", true)]
    [InlineData("datetimeV2.timerange", "from 3 to 5 pm", "\"timex\":\"(T15,T18,PT3H)\",\"start\":\"15:00:00\",\"end\":\"18:00:00\"", false)]
    [InlineData("datetimeV2.datetimerange", "tomorrow night", "\"timex\":\"2021-12-05TNI\",\"start\":\"2021-12-05 20:00:00\",\"end\":\"2021-12-05 23:59:59\"", true)]
    [InlineData("datetimeV2.datetimerange", "tomorrow night", "\"timex\":\"2021-12-06TNI\",\"start\":\"2021-12-06 20:00:00\",\"end\":\"2021-12-06 23:59:59\"", false)]
    [InlineData("datetimeV2.set", "each Monday at 4pm", "\"timex\":\"XXXX-WXX-1T16\",\"value\":\"not resolved\"", true)]
    public void A_time_passes_by_its_value(string type, string text, string value, bool passes)
    {
        var json = $$$"""[{"Input":"{{{text}}}","Context":{"ReferenceDateTime":"2021-12-04T00:00:00"},"Results":[{"Text":"{{{text}}}","Start":0,"End":{{{text.Length - 1}}},"TypeName":"{{{type}}}","Resolution":{"values":[{ {{{value}}} }]}}]}]""";
        RecognizersModel.Passes("DateTimeModel", RecognizersCase.Parse(json)[0], Sets.Mentions).ShouldBe(passes);
    }

    [Theory]
    [InlineData("number", "3 hundred and 21 yuan", "321", true)]
    [InlineData("number", "3 hundred and 21 yuan", "320", false)]
    [InlineData("numberrange", "between 20 and 30", "[20,30)", true)]
    [InlineData("numberrange", "more than 30", "(30,)", true)]
    [InlineData("numberrange", "more than 30", "(,30)", false)]
    [InlineData("percentage", "twenty percent", "20%", true)]
    public void A_number_passes_by_its_value(string type, string text, string value, bool passes)
    {
        var json = $$$"""[{"Input":"{{{text}}}","Results":[{"Text":"{{{text}}}","Start":0,"End":{{{text.Length - 1}}},"TypeName":"{{{type}}}","Resolution":{"value":"{{{value}}}"}}]}]""";
        RecognizersModel.Passes("NumberModel", RecognizersCase.Parse(json)[0], Sets.Mentions).ShouldBe(passes);
    }

    [Fact]
    public void A_case_without_a_place_in_news_is_named_with_its_reason() =>
        RecognizersScope.Why(RecognizersCase.Parse("""[{"Input":"from 3 pm for 2 hours","Results":[{"Text":"from 3 pm for 2 hours","Start":0,"End":20,"TypeName":"datetimeV2.timerange"}]}]""")[0])
            .ShouldBe("a slot of hours in a calendar");
}
