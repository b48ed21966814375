using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Vedette.Pipeline;

namespace Vedette.Server.Tests;

/// <summary>A real server on a free port of this machine, over a database of its own; empty unless samples are asked for.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private static readonly Lazy<Stages> Opened = new(() => Stages.Open(Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory)));

    private readonly DirectoryInfo _folder;
    private readonly VedetteServer _server;

    private RunningServer(DirectoryInfo folder, VedetteServer server)
    {
        (_folder, _server) = (folder, server);
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new UriBuilder(server.Address) { Host = "127.0.0.1" }.Uri, Timeout = TimeSpan.FromSeconds(60) };
    }

    public static Stages Stages => Opened.Value;

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    public IServiceProvider Services => _server.Services;

    public string Database => Path.Combine(_folder.FullName, "watch.db");

    public static async Task<RunningServer> Start(Func<ServerOptions, ServerOptions>? with = null, Action<string>? prepare = null)
    {
        var folder = Directory.CreateTempSubdirectory("vedette-server");
        var options = new ServerOptions { Database = Path.Combine(folder.FullName, "watch.db"), Listen = new Uri("http://127.0.0.1:0") };
        prepare?.Invoke(options.Database);
        var server = new RunningServer(folder, await VedetteServer.Start(with?.Invoke(options) ?? options, Stages));
        await server.Until("/healthz", (status, _) => status == 200);
        return server;
    }

    /// <summary>Asks again and again until an answer fits; fails after half a minute.</summary>
    public async Task<string> Until(string address, Func<int, string, bool> fits)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();
            if (fits((int)answer.StatusCode, body)) return body;
            if (tries > 300) throw new TimeoutException($"{address} never answered as expected; last: {(int)answer.StatusCode} {body[..Math.Min(body.Length, 500)]}");
            await Task.Delay(100);
        }
    }

    public async Task<JsonElement> Json(string address) => await Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> Post(string address, object body) => Client.PostAsJsonAsync(new Uri(address, UriKind.Relative), body);

    public Task<HttpResponseMessage> PostRaw(string address, string body, string type = "application/json") =>
        Client.PostAsync(new Uri(address, UriKind.Relative), new StringContent(body, Encoding.UTF8, type));

    /// <summary>Sends a report and gives its id.</summary>
    public async Task<string> Send(string text, string title = "A report", string? url = null, string published = "2021-12-05")
    {
        using var answer = await Post("/api/reports", new { title, outlet = "Some Wire", url, published, language = "en", text });
        ((int)answer.StatusCode).ShouldBe(202);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
