using System.Text.Json;
using Microsoft.Playwright;
using Vedette.Publishing.Tests;

namespace Vedette.Server.Tests.Page;

/// <summary>The page in a real browser, over a real server with the samples.</summary>
[Trait("Category", "Slow")]
public sealed class PageTests : IAsyncLifetime
{
    private const string Hostile = "<script>window.owned=1</script><img src=x onerror=\"window.owned=2\"><svg onload=\"window.owned=3\"></svg>";

    private readonly List<string> _complaints = [];
    private readonly List<string> _outside = [];
    private RunningServer _server = null!;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not { } path || PageFactAttribute.Folder is not { } folder) return;
        var home = Environment.GetEnvironmentVariable("VEDETTE_HOME") ?? ".";
        _server = await RunningServer.Start(o => o with { Web = folder, Samples = Path.Combine(home, "samples", "buildup-2021"), Scenarios = [Path.Combine(home, "scenarios", "russia-ukraine-2021.yaml")] });
        await _server.Until("/api/picture?parts=questions", (_, body) => body.Contains("q-ru-near-ua", StringComparison.Ordinal));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    [PageFact]
    public async Task Every_view_has_its_heading_and_asks_nobody_but_the_server()
    {
        foreach (var (view, heading) in new[]
                 {
                     ("now", "near Ukraine"), ("map", "Where"), ("estimates", "How many"), ("sources", "Who really knows it"),
                     ("board", "The board"), ("register", "Who demands or threatens what"), ("calendar", "Calls and talks"), ("reports", "Reports"),
                 })
        {
            var page = await Open($"/{view}");
            await page.Locator("h1", new PageLocatorOptions { HasTextString = heading }).WaitForAsync();
            (await page.TitleAsync()).ShouldEndWith("Vedette");
            await page.Locator(".banner").WaitForAsync();
            await page.CloseAsync();
        }

        _complaints.ShouldBeEmpty();
        _outside.ShouldBeEmpty();
    }

    [PageFact]
    public async Task No_view_has_a_serious_finding_of_axe_in_light_or_dark()
    {
        var home = Environment.GetEnvironmentVariable("VEDETTE_HOME") ?? ".";
        var file = Path.Combine(home, "web", "node_modules", "axe-core", "axe.min.js");
        File.Exists(file).ShouldBeTrue("axe-core comes with the packages of the page");
        var axe = await File.ReadAllTextAsync(file);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var view in new[] { "now", "map", "estimates", "sources", "board", "register", "calendar", "reports" })
            {
                var page = await Open($"/{view}", scheme);
                await page.Locator("h1").WaitForAsync();
                await page.WaitForFunctionAsync("() => !document.querySelector('.waiting')", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
                await page.EvaluateAsync(axe + "; 0");
                var found = await page.EvaluateAsync<JsonElement>(
                    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).join(' | ')))");
                found.EnumerateArray().Select(f => f.GetString()).ShouldBeEmpty($"{view}, {scheme}");
                await page.CloseAsync();
            }
    }

    [PageFact]
    public async Task The_keyboard_alone_goes_from_the_bottom_line_to_the_evidence_and_back()
    {
        var page = await Open("/now");
        var figure = page.Locator(".bottom-line button.figure").First;
        await figure.WaitForAsync();
        await figure.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".panel blockquote").First.WaitForAsync();
        (await page.Locator(".panel .chain").First.InnerTextAsync()).ShouldContain("→");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".panel").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        (await page.EvaluateAsync<bool>("document.activeElement.classList.contains('figure')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("8");
        await page.Locator("#search").WaitForAsync();
        await page.Keyboard.PressAsync("/");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'search'");
    }

    [PageFact]
    public async Task A_report_that_comes_in_changes_an_open_page()
    {
        var page = await Open("/estimates?status=present");
        await page.Locator(".chart").First.WaitForAsync();

        await _server.Send("Russia has 123,456 troops near the border with Ukraine, the Ukrainian defence ministry said on Tuesday.", "A new figure", published: "2022-02-22");

        await page.Locator("text=123,456").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 60_000 });
    }

    [PageFact]
    public async Task An_analyst_rejects_a_claim_in_its_text_and_the_picture_follows()
    {
        var report = await _server.Send("Russia has 131,313 troops near the border with Ukraine, the Ukrainian defence ministry said on Tuesday.", "To be rejected", published: "2022-02-22");
        await _server.Until("/api/picture?parts=claims", (_, body) => body.Contains("131,313", StringComparison.Ordinal));
        var page = await Open($"/reports/{report}");
        var card = page.Locator(".claim", new PageLocatorOptions { HasTextString = "131,313" }).First;
        await card.GetByText("Reject", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await card.GetByLabel("Why").FillAsync("a slip of the pen");
        await card.GetByLabel("Your name").FillAsync("A. Analyst");
        await card.GetByText("Reject the claim").ClickAsync();

        await page.Locator(".corrections", new PageLocatorOptions { HasTextString = "a slip of the pen" }).WaitForAsync();
        await _server.Until("/api/picture?parts=assertions", (_, body) => !body.Contains("131,313", StringComparison.Ordinal));
    }

    [PageFact]
    public async Task What_one_analyst_corrects_another_sees_without_asking()
    {
        var report = await _server.Send("Russia has 151,515 troops near the border with Ukraine, the Ukrainian defence ministry said on Tuesday.", "For two to read", published: "2022-02-22");
        await _server.Until("/api/picture?parts=claims", (_, body) => body.Contains("151,515", StringComparison.Ordinal));
        var (first, second) = (await Open($"/reports/{report}"), await Open($"/reports/{report}"));
        await second.Locator(".claim", new PageLocatorOptions { HasTextString = "151,515" }).First.WaitForAsync();
        var card = first.Locator(".claim", new PageLocatorOptions { HasTextString = "151,515" }).First;
        await card.GetByText("Reject", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await card.GetByLabel("Why").FillAsync("seen by both");
        await card.GetByLabel("Your name").FillAsync("A. Analyst");
        await card.GetByText("Reject the claim").ClickAsync();

        await second.Locator(".corrections", new PageLocatorOptions { HasTextString = "seen by both" }).WaitForAsync();
    }

    [PageFact]
    public async Task A_place_whose_reports_name_an_image_has_room_for_it_and_for_the_one_before()
    {
        string? site = null;
        // Corrections of other tests may be on their way through the picture.
        for (var tries = 0; site is null && tries < 100; tries++)
        {
            if (tries > 0) await Task.Delay(200);
            foreach (var s in (await _server.Json("/api/picture?parts=sites")).GetProperty("sites").EnumerateArray())
                if (s.GetProperty("name").GetString()!.StartsWith("Yel", StringComparison.Ordinal) && s.GetProperty("observations").GetArrayLength() > 2) site = s.GetProperty("id").GetString();
        }
        var page = await Open($"/map?site={site}");

        await page.Locator(".slot").Nth(1).WaitForAsync();
        (await page.Locator(".slot figcaption").AllInnerTextsAsync()).ShouldContain(t => t.StartsWith("After", StringComparison.Ordinal));
        await page.Locator(".slot input").First.SetInputFilesAsync(new FilePayload { Name = "before.png", MimeType = "image/png", Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") });
        await page.Locator(".slot img").WaitForAsync();
        (await page.EvaluateAsync<int>("document.querySelector('.slot img').naturalWidth")).ShouldBe(1);
        _complaints.ShouldBeEmpty();
    }

    [PageFact]
    public async Task A_hostile_report_shows_as_text()
    {
        var report = await _server.Send($"{Hostile} Russia has 141,414 troops near Ukraine, Kyiv said. \u202Eevil", Hostile);
        var page = await Open($"/reports/{report}");
        await page.Locator(".text", new PageLocatorOptions { HasTextString = "<script>" }).WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldContain("<img src=x");
        await page.GotoAsync(new Uri(_server.Address, "/reports").ToString());
        await page.Locator(".report-list li").First.WaitForAsync();
        (await page.EvaluateAsync<JsonElement?>("window.owned ?? null")).ShouldBeNull();
    }

    private async Task<IPage> Open(string address, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, words) => _complaints.Add($"{address}: {words}");
        page.Console += (_, line) => { if (line.Type == "error") _complaints.Add($"{address}: {line.Text}"); };
        page.Request += (_, request) => { if (!request.Url.StartsWith(_server.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) _outside.Add(request.Url); };
        await page.GotoAsync(new Uri(_server.Address, address).ToString());
        return page;
    }
}
