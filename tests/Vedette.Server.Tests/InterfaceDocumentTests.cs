using System.Globalization;
using System.Text.Json;

namespace Vedette.Server.Tests;

/// <summary>The document of the interface says what the interface does.</summary>
public sealed class InterfaceDocumentTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private JsonElement _document;
    private string _report = "", _claim = "";

    public async Task InitializeAsync()
    {
        _server = await RunningServer.Start();
        _report = await _server.Send("Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.");
        var picture = JsonDocument.Parse(await _server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal))).RootElement;
        _claim = picture.GetProperty("claims")[0].GetProperty("id").GetString()!;
        _document = await _server.Json("/openapi/v1.json");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public void Every_operation_has_a_name_of_its_own_words_and_an_answer()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, method, operation) in Operations())
        {
            names.Add(operation.GetProperty("operationId").GetString()!).ShouldBeTrue($"{method} {path} shares its name");
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty($"{method} {path}");
            var answers = operation.GetProperty("responses").EnumerateObject().ToList();
            answers.ShouldContain(a => a.Name[0] == '2', $"{method} {path} tells no good answer");
            foreach (var answer in answers.Where(a => a.Name is not ("204" or "304")))
                answer.Value.GetProperty("content").EnumerateObject().ShouldNotBeEmpty($"{method} {path} {answer.Name} has no content");
            if (path.StartsWith("/api/", StringComparison.Ordinal)) answers.Select(a => a.Name).ShouldContain("401");
        }
    }

    [Fact]
    public void Every_reference_leads_to_a_schema()
    {
        var schemas = _document.GetProperty("components").GetProperty("schemas");
        foreach (var part in _document.GetRawText().Split("\"$ref\"").Skip(1))
        {
            var name = part.Split('"')[1].Split('/')[^1];
            schemas.TryGetProperty(name, out _).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task What_can_be_asked_answers_with_a_status_and_a_type_that_the_document_has()
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["format"] = "geojson", ["ids"] = _claim, ["since"] = "2021-12-01", ["a"] = "RU", ["b"] = "UA" };
        foreach (var (path, method, operation) in Operations().Where(o => o is { Method: "get", Path: not "/api/events" }))
        {
            var id = path.Contains("/claims/", StringComparison.Ordinal) ? _claim : path.Contains("/scenarios/", StringComparison.Ordinal) ? "none" : _report;
            var required = operation.TryGetProperty("parameters", out var all)
                ? all.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query" && p.TryGetProperty("required", out var must) && must.GetBoolean()).Select(p => p.GetProperty("name").GetString()!).ToList() : [];
            var address = path.Replace("{id}", id, StringComparison.Ordinal).Replace("{format}", given["format"], StringComparison.Ordinal)
                + (required.Count > 0 ? "?" + string.Join('&', required.Select(name => $"{name}={given[name]}")) : "");

            using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));

            var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
            operation.GetProperty("responses").TryGetProperty(status, out var told).ShouldBeTrue($"{address} answered {status}");
            told.GetProperty("content").EnumerateObject().Select(c => c.Name).ShouldContain(answer.Content.Headers.ContentType!.MediaType!, address);
        }
    }

    private IEnumerable<(string Path, string Method, JsonElement Operation)> Operations() =>
        from path in _document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (Path: path.Name, Method: operation.Name, Operation: operation.Value);
}
