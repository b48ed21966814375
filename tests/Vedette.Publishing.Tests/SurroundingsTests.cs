using Vedette.Model;

namespace Vedette.Publishing.Tests;

public class SurroundingsTests
{
    private const string Said = "Tanks stand at the river.";

    [Theory]
    [InlineData("---\ntitle: \"A title\"\npublished: 2021-12-04\n---\nRain fell. ", " It is cold.", "Rain fell.", "It is cold.")]
    [InlineData("---\ntitle: \"A title\"\n---\n", "", "", "")]
    [InlineData("---\ntitle: \"A title\"\n---\n\nFirst words.\n\nRain fell. ", " It is cold.\n\nOther words.", "Rain fell.", "It is cold.")]
    [InlineData("--- not closed\nRain fell. ", "", "--- not closed Rain fell.", "")]
    public void The_words_around_a_sentence_are_of_its_paragraph_and_never_front_matter(string before, string after, string expectedBefore, string expectedAfter) =>
        Surroundings.Of(before + Said + after, Span.Of(before + Said + after, before.Length, before.Length + Said.Length)).ShouldBe((expectedBefore, expectedAfter));
}
