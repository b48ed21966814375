using Microsoft.Playwright;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

[Trait("Category", "Slow")]
public sealed class BrowserTests : IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private readonly string folder = Directory.CreateTempSubdirectory("vedette-brief-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not { } path) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task The_page_opens_without_a_complaint_and_asks_the_network_for_nothing()
    {
        var page = await Open(Some.BuildUp().Brief());
        (await page.TitleAsync()).ShouldBe("Ruritanian forces near Grenzland · Vedette brief");
        complaints.ShouldBeEmpty();
        requests.ShouldAllBe(address => address.StartsWith("file:") || address.StartsWith("data:"));
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_evidence_and_comes_back()
    {
        var page = await Open(Some.BuildUp().Brief());
        await page.Locator("#bottom-line a.ref").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var panel = page.Locator("#panel");
        (await panel.IsVisibleAsync()).ShouldBeTrue();
        (await panel.InnerTextAsync()).ShouldContain("48,000");
        await page.Keyboard.PressAsync("ArrowRight");
        (await panel.InnerTextAsync()).ShouldContain("61,500");
        await page.Keyboard.PressAsync("Escape");
        (await panel.IsVisibleAsync()).ShouldBeFalse();
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldContain("61,500");
        complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_script_a_number_still_leads_to_its_sentence()
    {
        var page = await Open(Some.BuildUp().Brief(), script: false);
        await page.Locator("#bottom-line a.ref").First.ClickAsync();
        page.Url.ShouldEndWith("#x1");
        (await page.Locator("#x1").InnerTextAsync()).ShouldContain("48,000");
    }

    [BrowserFact]
    public async Task Hostile_words_stay_words()
    {
        var page = await Open(WritersTests.Poisoned().Brief());
        foreach (var link in await page.Locator("#bottom-line a.ref").AllAsync()) await link.EvaluateAsync("link => link.click()");
        (await page.Locator("img, iframe, textarea").CountAsync()).ShouldBe(0);
        complaints.ShouldBeEmpty();
        requests.ShouldAllBe(address => address.StartsWith("file:") || address.StartsWith("data:"));
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen()
    {
        var some = Some.BuildUp();
        var report = some.Report(new string('W', 300), "Long", "2031-05-06");
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", string.Join(' ', Enumerable.Repeat("Ministerialdirigentenkonferenz", 12)), 50_000, "2031-05-05", [report]);
        foreach (var brief in new[] { some.Brief(), WritersTests.Poisoned().Brief(), new Some().Brief() })
        {
            var page = await Open(brief, width: 390);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        }
    }

    [BrowserFact]
    public async Task The_replay_draws_its_chart_and_moves_through_time()
    {
        var page = await Open(ReplayPage.Write(ReplayJsonTests.Replay(ReplayJsonTests.Day(1, 0.2, "a"), ReplayJsonTests.Day(2, 0.9, "b")), null));
        (await page.Locator("#odds").BoundingBoxAsync())!.Height.ShouldBeGreaterThan(150);
        (await page.Locator("#odds .area").CountAsync()).ShouldBe(2);
        (await page.Locator("#day").TextContentAsync()).ShouldBe("2 May 2030");
        await page.Locator("[data-step='-1']").ClickAsync();
        (await page.Locator("#day").TextContentAsync()).ShouldBe("1 May 2030");
        complaints.ShouldBeEmpty();
    }

    private Task<IPage> Open(Brief brief, int width = 1280, bool script = true) => Open(HtmlBrief.Write(brief), width, script);

    private async Task<IPage> Open(string html, int width = 1280, bool script = true)
    {
        var file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, html);
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add(dialog.Message);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
