using Vedette.Extraction.Text;

namespace Vedette.Extraction.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("some 94,300 troops", "some|94,300|troops")]
    [InlineData("70\u00A0000 infantrymen", "70\u00A0000|infantrymen")]
    [InlineData("in 2021 94 000", "in|2021|94|000")]
    [InlineData("Ukraine's border", "Ukraine|'s|border")]
    [InlineData("the generals’ plan", "the|generals|’|plan")]
    [InlineData("Yel'nya isn't far", "Yel'nya|isn't|far")]
    [InlineData("the U.S. said", "the|U.S.|said")]
    [InlineData("at 5 p.m. on", "at|5|p.m.|on")]
    [InlineData("90,000-strong", "90,000|-|strong")]
    [InlineData("the 41st Army", "the|41st|Army")]
    [InlineData("BTR-82A", "BTR|-|82A")]
    [InlineData("$90,000 a day", "$|90,000|a|day")]
    [InlineData("22.04.2021.", "22.04.2021|.")]
    [InlineData("🔴 This", "🔴|This")]
    public void Text_is_cut_into_tokens(string text, string expected) =>
        string.Join('|', Tokenizer.Tokens(text).Select(t => text[t.Start..t.End])).ShouldBe(expected);

    [Theory]
    [InlineData("NATO", 2)]
    [InlineData("Kyiv", 1)]
    [InlineData("troops", 0)]
    public void Capitals_are_counted(string word, int capitals) =>
        ((int)Tokenizer.Tokens(word)[0].Capitals).ShouldBe(capitals);
}
