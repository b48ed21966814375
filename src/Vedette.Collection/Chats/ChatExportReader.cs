using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Vedette.Collection.Dating;
using Vedette.Collection.Files;
using Vedette.Collection.Languages;
using Vedette.Collection.Lines;
using Vedette.Collection.Reading;
using Vedette.Model;

namespace Vedette.Collection.Chats;

/// <summary>Reads a JSON export of Telegram Desktop: the posts of channels. Private chats and groups are refused, and of a post only its
/// number, times and words are kept: who sent or forwarded it never leaves this reader.</summary>
internal sealed class ChatExportReader(CollectorOptions options)
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64 };

    public IEnumerable<ReadResult> Read(FoundFile file)
    {
        var (bytes, problem) = BoundedBytes.Read(file.FullPath, file.UserPath, options.MaxFileBytes);
        if (problem is not null) return [ReadResult.Failed(problem)];
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Replace(bytes), Bounded);
            return [.. Chats(json.RootElement).SelectMany(chat => Posts(chat, file)).DefaultIfEmpty(Failed(file, "is no export of a chat program", "export a channel as JSON"))];
        }
        catch (JsonException)
        {
            return [Failed(file, "is no whole JSON", "export it again")];
        }
    }

    // A single chat, or an account with a list of them.
    private static IEnumerable<JsonElement> Chats(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return [];
        if (root.TryGetProperty("messages", out var messages) && messages.ValueKind == JsonValueKind.Array) return [root];
        return root.TryGetProperty("chats", out var chats) && chats.ValueKind == JsonValueKind.Object && chats.TryGetProperty("list", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().SelectMany(Chats) : [];
    }

    private IEnumerable<ReadResult> Posts(JsonElement chat, FoundFile file)
    {
        var name = Text(chat, "name");
        if (Text(chat, "type") is not ("public_channel" or "private_channel"))
        {
            yield return Failed(file, "holds a private chat or a group, which is not read", "export channels only");
            yield break;
        }
        foreach (var post in chat.GetProperty("messages").EnumerateArray())
        {
            if (post.ValueKind != JsonValueKind.Object || Text(post, "type") is not "message") continue;
            var text = Words(post);
            if (string.IsNullOrWhiteSpace(text)) continue;
            yield return Report(post, text, name, file);
        }
    }

    private ReadResult Report(JsonElement post, string text, string? channel, FoundFile file)
    {
        var number = post.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : "";
        var (posted, edited) = (Time(post, "date"), Time(post, "edited"));
        // The bytes that are kept are those of the post without its people.
        var kept = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["channel"] = channel, ["post"] = number, ["date"] = Text(post, "date_unixtime") ?? Text(post, "date"), ["edited"] = Text(post, "edited_unixtime") ?? Text(post, "edited"), ["text"] = text,
        });
        return ReportBuilder.Build(
            new ReportParts { Text = text, Outlet = channel, LanguageGuess = LanguageGuess.Of(text), Published = posted ?? Publication.Unknown },
            kept, file, $"{file.ReportPath}#{number}", edited?.At?.ToInstant() ?? options.RetrievedAt);
    }

    private static Publication? Time(JsonElement post, string name)
    {
        if (Text(post, name + "_unixtime") is { } seconds && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix is > 0 and < 253_402_300_800)
        {
            var at = Instant.FromUnixTimeSeconds(unix);
            return new Publication(Edtf.Day(at.InUtc().Date), at.WithOffset(Offset.Zero), PublishedBasis.Metadata);
        }
        // Older exports give the time of the exporter's clock: it tells the day.
        return Text(post, name) is { } written && MetadataDate.Read(written) is { Published: not null } read ? read : null;
    }

    // A text is a string, or pieces of which the formatted ones are objects.
    private static string Words(JsonElement post)
    {
        if (!post.TryGetProperty("text", out var text)) return "";
        if (text.ValueKind == JsonValueKind.String) return Lines(text.GetString()!);
        if (text.ValueKind != JsonValueKind.Array) return "";
        var words = new StringBuilder();
        foreach (var piece in text.EnumerateArray())
            words.Append(piece.ValueKind == JsonValueKind.String ? piece.GetString() : piece.ValueKind == JsonValueKind.Object && Text(piece, "type") is not ("mention_name" or "phone" or "email") ? Text(piece, "text") : null);
        return Lines(words.ToString());
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ReadResult Failed(FoundFile file, string reason, string remedy) => ReadResult.Failed(new ReadProblem(file.UserPath, null, reason, remedy));
}
