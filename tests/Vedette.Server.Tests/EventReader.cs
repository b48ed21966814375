using System.Net.Http.Headers;
using System.Text.Json;

namespace Vedette.Server.Tests;

/// <summary>A station: reads server-sent events off an open stream.</summary>
internal sealed class EventReader : IDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _lines;

    private EventReader(HttpResponseMessage answer, Stream stream) => (_answer, _lines) = (answer, new StreamReader(stream));

    public static async Task<EventReader> Open(HttpClient client, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/events");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var reader = new EventReader(answer, await answer.Content.ReadAsStreamAsync());
        await reader._lines.ReadLineAsync(); // retry:
        return reader;
    }

    /// <summary>The next event.</summary>
    public async Task<(string Id, string Name, JsonElement Data)> Next()
    {
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (id, name) = ("", "");
        while (await _lines.ReadLineAsync(bound.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal)) return (id, name, JsonDocument.Parse(line[6..]).RootElement);
        }
        throw new EndOfStreamException("the stream ended");
    }

    public void Dispose()
    {
        _lines.Dispose();
        _answer.Dispose();
    }
}
