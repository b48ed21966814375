using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Vedette.Load;

/// <summary>The page over ten thousand reports in a real browser: how soon it shows something, how soon it follows a hand, and how soon a
/// report that is sent is on the screen.</summary>
internal static class BrowserTrial
{
    private const int Openings = 5;
    private const int Arrivals = 10;
    private const int FigureEvery = 20;
    private const double MostFirstView = 1_000;

    private static readonly (string View, string Shown)[] Views =
    [
        ("estimates", ".chart"), ("sources", "table, .drawing, svg"), ("register", "table, .card, p.nothing"), ("calendar", "table, .card, p.nothing"), ("reports", ".report-list li"), ("now", ".bottom-line h1"),
    ];

    public static async Task<Outcome> Run(int reports)
    {
        var chromium = new[] { Environment.GetEnvironmentVariable("VEDETTE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("no Chromium here: name it in VEDETTE_CHROMIUM");
        if (ServerProcess.Web is null) throw new FileNotFoundException("the page is not built: run tools/build-web and name its folder in VEDETTE_WEB");
        var folder = Directory.CreateTempSubdirectory("vedette-load");
        try
        {
            var database = Path.Combine(folder.FullName, "load.db");
            using (var filling = await ServerProcess.Start(database)) await Fill(filling, reports);
            // As somebody opens it in the morning: the database is full, the server was just started.
            using var server = await ServerProcess.Start(database);
            using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
            await Settled(client, reports);
            // Somebody opens the page some seconds after the start, not in the middle of it.
            await Task.Delay(TimeSpan.FromSeconds(5));

            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-background-networking", "--no-first-run"] });
            // The browser's own first start is no part of it.
            await (await browser.NewPageAsync()).GotoAsync("about:blank");
            var first = new List<double>();
            for (var i = 0; i < Openings; i++)
            {
                var fresh = await browser.NewContextAsync();
                first.Add(await FirstView(await fresh.NewPageAsync(), server.Address));
                await fresh.CloseAsync();
            }
            var page = await browser.NewPageAsync();
            await FirstView(page, server.Address);
            var rows = new List<(string, string)>
            {
                ("reports in the picture", reports.ToString("#,0", CultureInfo.InvariantCulture)),
                ("bottom line on the screen, first visit after the start, nothing in any cache", Ms(first[0])),
                ($"the same, next {Openings - 1} visits of new browsers, in the middle", Ms(Middle(first.Skip(1)))),
            };
            foreach (var (view, shown) in Views) rows.Add(($"from the click to \"{view}\" on the screen", Ms(await Turn(page, view, shown))));
            var arrivals = await Arrive(page, client, reports);
            rows.Add(($"from POST to the screen, {Arrivals} reports, in the middle; most", $"{Ms(Middle(arrivals))}; {Ms(arrivals.Max())}"));
            rows.Add(("most memory of the server", FormattableString.Invariant($"{server.PeakMegabytes():0} MB")));
            return new Outcome("browser: " + string.Join("; ", rows.Select(r => $"{r.Item1}: {r.Item2}")), rows, first.Max() < MostFirstView);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // From the start of the navigation, as the browser itself counts it.
    private static async Task<double> FirstView(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "/now").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        return await page.EvaluateAsync<double>(Shown(".bottom-line h1", "0"));
    }

    private static Task<double> Turn(IPage page, string view, string shown) =>
        page.EvaluateAsync<double>($"(async () => {{ const begun = performance.now(); document.querySelector('nav a[href^=\"/{view}\"]').click(); return await ({Shown($"main :is({shown})", "begun")}); }})()");

    // Painted: the frame after the one in which it stands in the page.
    private static string Shown(string selector, string since) =>
        $$"""
        new Promise((done, fail) => {
          setTimeout(() => fail(new Error('{{selector}} never came')), 60000);
          const look = () => document.querySelector('{{selector}}') ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - {{since}}))) : requestAnimationFrame(look);
          look();
        })
        """;

    private static async Task<List<double>> Arrive(IPage page, HttpClient client, int from)
    {
        await page.EvaluateAsync("document.querySelector('nav a[href^=\"/estimates\"]').click()");
        await page.Locator(".chart").First.WaitForAsync();
        var took = new List<double>();
        for (var i = 1; i <= Arrivals; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            // What the page announces is spoken and painted with the change itself.
            await page.EvaluateAsync("() => { window.came = null; const seen = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { window.came ??= Date.now(); seen.disconnect(); }))); seen.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true }); }");
            var begun = DateTimeOffset.UtcNow;
            await IntakeTrial.Post(client, Reports.Body("screen", FigureEvery * (from + i), "2022-02-20"));
            var came = await (await page.WaitForFunctionAsync("() => window.came")).JsonValueAsync<double>();
            took.Add(came - begun.ToUnixTimeMilliseconds());
        }
        return took;
    }

    private static async Task Fill(ServerProcess server, int reports)
    {
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (int mine; (mine = Interlocked.Increment(ref next)) < reports;) await IntakeTrial.Post(client, Reports.Body("fill", mine));
        })));
        await Settled(client, reports);
        await Task.Delay(TimeSpan.FromSeconds(1));
    }

    // All reports are in the picture, and nothing waits to be read.
    private static async Task Settled(HttpClient client, int reports)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(5))
        {
            var lines = (await client.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Split('\n');
            int Of(string name) => int.Parse(lines.First(l => l.StartsWith($"vedette_{name} ", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
            if (Of("picture_reports") >= reports && Of("reports_waiting") == 0) return;
            await Task.Delay(200);
        }
        throw new TimeoutException("the reports never were in the picture");
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string Ms(double value) => FormattableString.Invariant($"{value:0} ms");
}
