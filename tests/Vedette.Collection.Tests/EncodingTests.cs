using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Collection.Decoding;

namespace Vedette.Collection.Tests;

/// <summary>Texts in the encodings of the region come back as they were written.</summary>
public class EncodingTests
{
    private const string Russian = "МОСКВА, 5 апреля. В ведомстве заявили, что учения завершены, «Бук-М3» и 33 танка уходят.\nСъёмка подтверждает это лишь отчасти.\n";
    private const string Ukrainian = "КИЇВ, 5 квітня. У відомстві заявили, що навчання завершено, є ґрунт для тривоги: їх іще 33.\n";
    private const string Western = "GENÈVE, 5 mai - L\u2019état-major a déclaré que « les manœuvres » étaient terminées\u2026 Où sont-ils passés ?\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, bool> Cases => new()
    {
        { "utf-8", Russian, false }, { "utf-8", Russian, true }, { "utf-8", Western, false },
        { "utf-16", Russian, true }, { "utf-16", Russian, false }, { "utf-16", Western, false },
        { "utf-16BE", Russian, true }, { "utf-16BE", Russian, false }, { "utf-16BE", Western, false }, { "utf-32", Russian, true },
        { "windows-1251", Russian, false }, { "windows-1251", Ukrainian, false },
        { "koi8-r", Russian.Replace("«", "\"").Replace("»", "\""), false }, { "koi8-u", Ukrainian, false }, { "windows-1252", Western, false }, { "cp866", Russian.Replace("«", "\"").Replace("»", "\""), false },
        { "windows-1252", "The ministry\u2019s figure \u2013 90,000 \u2013 is new.\n", false },
        { "windows-1251", "NATO: 90 000 солдат.", false }, { "koi8-r", "NATO: 90 000 солдат.", false },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_text_is_decoded_in_the_encoding_it_was_written_in(string name, string text, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

        var decoded = TextDecoder.Decode(bytes);

        decoded.Text.ShouldBe(text);
        decoded.Replaced.ShouldBe(0);
        decoded.Failure.ShouldBeNull();
    }

    [Theory]
    [InlineData("windows-1251", "КИЕВ — ВОЙСКА У ГРАНИЦ\n\nДва лагеря заполнены техникой.")]
    [InlineData("koi8-r", "КИЕВ - ВОЙСКА У ГРАНИЦ\n\nДва лагеря заполнены техникой.")]
    [InlineData("windows-1251", "Солдаты")]
    [InlineData("koi8-r", "Солдаты")]
    [InlineData("windows-1251", "ТАНКИ У ГРАНИЦЫ ЗАМЕЧЕНЫ СНОВА")]
    public void Capitals_and_short_texts_do_not_mislead(string name, string text) =>
        TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text)).Text.ShouldBe(text);

    [Fact]
    public void Carriage_returns_become_line_feeds_and_nothing_else_changes() =>
        TextDecoder.Decode("a\r\nb\rc\n\u00A0\u0301\u200Bd"u8).Text.ShouldBe("a\nb\nc\n\u00A0\u0301\u200Bd");

    [Fact]
    public void Any_bytes_give_a_text_or_a_reason_and_no_exception() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var decoded = TextDecoder.Decode(bytes);
            return decoded.Failure is null ? !decoded.Text.Contains('\r') : decoded.Text.Length == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_in_UTF_8_comes_back_with_its_line_ends_turned() =>
        Prop.ForAll<NonNull<string>>(given =>
        {
            var text = new string([.. given.Get.Where(c => !char.IsSurrogate(c) && c is not '\uFEFF' && (c >= ' ' || c is '\n' or '\r'))]);
            return TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text == text.Replace("\r\n", "\n").Replace('\r', '\n');
        }).QuickCheckThrowOnFailure();
}
