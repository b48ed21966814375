namespace Vedette.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Tanks left. Men stayed.", "Tanks left.|Men stayed.")]
    [InlineData("Gen. Smith spoke. He left.", "Gen. Smith spoke.|He left.")]
    [InlineData("On Nov. 3 it said so. More came.", "On Nov. 3 it said so.|More came.")]
    [InlineData("J. Smith of the U.S. Army left the U.S. The rest stayed.", "J. Smith of the U.S. Army left the U.S.|The rest stayed.")]
    [InlineData("He said: “They left.” Nobody saw it.", "He said: “They left.”|Nobody saw it.")]
    [InlineData("It rose by 1.2 percent. Fine.", "It rose by 1.2 percent.|Fine.")]
    [InlineData("A TITLE\nThe first line is here.\nThe second line is here.", "A TITLE|The first line is here.|The second line is here.")]
    [InlineData("The forces that had been gathering near the\nborder since autumn went home.", "The forces that had been gathering near the\nborder since autumn went home.")]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("Will they? Nobody knows! So be it.", "Will they?|Nobody knows!|So be it.")]
    [InlineData("He said no. They left on Sept. 5.", "He said no.|They left on Sept. 5.")]
    [InlineData("", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        string.Join('|', Some.Sentences(text)).ShouldBe(expected);
}
