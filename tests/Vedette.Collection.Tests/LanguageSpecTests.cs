namespace Vedette.Collection.Tests;

/// <summary>The cases of <c>specs/collection/languages.yaml</c>.</summary>
public class LanguageSpecTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var spec in Specs.Read("languages.yaml")) data.Add(spec["language"]!, spec["text"]!);
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_language_is_told_by_script_and_function_words(string language, string text) =>
        Vedette.Collection.Languages.LanguageGuess.Of(text).ShouldBe(language);
}
