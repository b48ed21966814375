using System.IO.Compression;
using System.Net;
using System.Text;

namespace Vedette.Collection.Tests;

public sealed class FetchingTests : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _root;
    private readonly List<(string Path, string? Match)> _asked = [];
    private readonly Dictionary<string, Action<HttpListenerResponse>> _answers = new(StringComparer.Ordinal);

    public FetchingTests()
    {
        // A free port: tried until one is.
        for (var port = 20_000 + (Environment.ProcessId % 20_000); ; port++)
        {
            try
            {
                _listener.Prefixes.Clear();
                _listener.Prefixes.Add(_root = $"http://127.0.0.1:{port}/");
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (port < 60_000)
            {
            }
        }
        _ = Task.Run(Serve);
    }

    public void Dispose() => _listener.Close();

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:4001:81b::200e", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("::ffff:0:127.0.0.1", false)]
    [InlineData("64:ff9b:1::a00:1", false)]
    [InlineData("2001:0:7f00:1::1", false)]
    [InlineData("::ffff:169.254.169.254", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_public_addresses_are_public(string address, bool expected) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBe(expected);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    [InlineData("127.0.0.2")]
    [InlineData("0")]
    [InlineData("0.0.0.0")]
    [InlineData("[::1]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("169.254.169.254")]
    [InlineData("[fe80::1]")]
    [InlineData("someone@127.0.0.1")]
    [InlineData("example.org@127.0.0.1")]
    [InlineData("example.org:80@127.0.0.1")]
    public async Task An_address_of_this_machine_is_refused_however_it_is_written(string host)
    {
        _answers["/"] = r => Send(r, "secret");
        using var fetcher = new Fetcher();

        (await fetcher.Fetch(new Uri($"http://{host}:{new Uri(_root).Port}/"), null, null, default)).Outcome.ShouldBe(FetchOutcome.Refused);
        lock (_asked) _asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("localhost.")]
    [InlineData("①②⑦.⓪.⓪.①")]
    [InlineData("127。0。0。1")]
    public async Task What_some_systems_take_for_an_address_of_this_machine_leads_nowhere(string host)
    {
        _answers["/"] = r => Send(r, "secret");
        using var fetcher = new Fetcher();

        (await fetcher.Fetch(new Uri($"http://{host}:{new Uri(_root).Port}/"), null, null, default)).Outcome.ShouldNotBe(FetchOutcome.Fetched);
        lock (_asked) _asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("gopher://example.org/")]
    [InlineData("data:text/plain,x")]
    public async Task Nothing_but_the_web_is_fetched(string address)
    {
        using var fetcher = new Fetcher();

        (await fetcher.Fetch(new Uri(address), null, null, default)).Outcome.ShouldBe(FetchOutcome.Refused);
    }

    [Theory]
    [InlineData("http://127.0.0.2:9/secret")]
    [InlineData("http://[::1]:9/secret")]
    [InlineData("//169.254.169.254/latest/meta-data")]
    [InlineData("http://2130706434:9/")]
    [InlineData("http://inside.example:9/")]
    [InlineData("http://someone@127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_leads_to_public_addresses_only(string to)
    {
        _answers["/"] = r => Moved(r, 302, to);
        using var fetcher = new Fetcher(new FetchOptions
        {
            MayConnect = a => a.ToString() == "127.0.0.1" || PublicAddress.Is(a), Pause = TimeSpan.Zero, Longest = TimeSpan.FromSeconds(10), Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.7")]),
        });

        (await fetcher.Fetch(new Uri(_root), null, null, default)).Outcome.ShouldBe(FetchOutcome.Refused);
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("8.8.8.8", "127.0.0.1")]
    [InlineData("::ffff:192.168.0.1")]
    public async Task A_name_that_leads_to_an_address_that_is_not_public_is_refused(params string[] addresses)
    {
        using var fetcher = new Fetcher(new FetchOptions { Pause = TimeSpan.Zero, Resolve = (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()) });

        (await fetcher.Fetch(new Uri("http://news.example/"), null, null, default)).Outcome.ShouldBe(FetchOutcome.Refused);
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_the_second_time_is_asked_once_a_connection()
    {
        _answers["/"] = r => Send(r, "feed");
        var (allowed, asked) = (IPAddress.Loopback, 0);
        // First where it may go, then where it may not, as a name server of a stranger would answer.
        using var fetcher = new Fetcher(new FetchOptions
        {
            MayConnect = allowed.Equals, Pause = TimeSpan.Zero, Resolve = (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? allowed : IPAddress.Parse("127.0.0.2")]),
        });
        var address = new Uri($"http://news.example:{new Uri(_root).Port}/");

        // The listener knows no host of this name: that it answers at all shows where the connection went.
        (await fetcher.Fetch(address, null, null, default)).Reason.ShouldStartWith("the server answered 4");
        asked.ShouldBe(1);
        using var next = new Fetcher(new FetchOptions { MayConnect = allowed.Equals, Pause = TimeSpan.Zero, Resolve = (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? allowed : IPAddress.Parse("127.0.0.2")]) });
        (await next.Fetch(address, null, null, default)).Outcome.ShouldBe(FetchOutcome.Refused);
    }

    [Fact]
    public async Task A_permanent_redirect_is_remembered_and_a_passing_one_is_not()
    {
        _answers["/old"] = r => Moved(r, 301, "/new");
        _answers["/maybe"] = r => Moved(r, 302, "/new");
        _answers["/new"] = r => Send(r, "feed");
        _answers["/loop"] = r => Moved(r, 302, "/loop");
        using var fetcher = Local();

        var moved = await fetcher.Fetch(new Uri(_root + "old"), null, null, default);
        Encoding.UTF8.GetString(moved.Bytes).ShouldBe("feed");
        moved.MovedTo.ShouldBe(new Uri(_root + "new"));
        (await fetcher.Fetch(new Uri(_root + "maybe"), null, null, default)).MovedTo.ShouldBeNull();
        (await fetcher.Fetch(new Uri(_root + "loop"), null, null, default)).Reason!.ShouldContain("redirects");
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        _answers["/"] = r =>
        {
            r.Headers["ETag"] = "\"one\"";
            Send(r, "feed");
        };
        using var fetcher = Local();

        var first = await fetcher.Fetch(new Uri(_root), null, null, default);
        var second = await fetcher.Fetch(new Uri(_root), first.ETag, first.LastModified, default);

        first.ETag.ShouldBe("\"one\"");
        second.Outcome.ShouldBe(FetchOutcome.NotModified);
    }

    [Fact]
    public async Task Size_is_bounded_before_and_after_unpacking_and_time_too()
    {
        _answers["/large"] = r => Send(r, new string('x', 200_000));
        _answers["/bomb"] = r =>
        {
            r.Headers["Content-Encoding"] = "gzip";
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(new byte[5_000_000]);
            r.OutputStream.Write(packed.ToArray());
            r.Close();
        };
        _answers["/slow"] = r =>
        {
            r.OutputStream.Write("x"u8);
            r.OutputStream.Flush();
            Thread.Sleep(3_000);
            r.Close();
        };
        using var fetcher = new Fetcher(new FetchOptions { MayConnect = _ => true, Pause = TimeSpan.Zero, MostBytes = 100_000, MostUnpacked = 1_000_000, Longest = TimeSpan.FromSeconds(1) });

        (await fetcher.Fetch(new Uri(_root + "large"), null, null, default)).Reason!.ShouldContain("larger");
        (await fetcher.Fetch(new Uri(_root + "bomb"), null, null, default)).Reason!.ShouldContain("larger");
        (await fetcher.Fetch(new Uri(_root + "slow"), null, null, default)).Reason!.ShouldContain("longer");
    }

    [Fact]
    public async Task Pages_are_fetched_where_robots_txt_lets_programs_in()
    {
        _answers["/robots.txt"] = r => Send(r, "User-agent: *\nDisallow: /private/\n");
        _answers["/open"] = r => Send(r, "page");
        using var fetcher = Local();

        (await fetcher.FetchPage(new Uri(_root + "open"), default)).Outcome.ShouldBe(FetchOutcome.Fetched);
        (await fetcher.FetchPage(new Uri(_root + "private/x"), default)).Outcome.ShouldBe(FetchOutcome.Refused);
        lock (_asked) _asked.Count(a => a.Path == "/robots.txt").ShouldBe(1);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time_with_a_pause()
    {
        _answers["/"] = r => Send(r, "x");
        using var fetcher = new Fetcher(new FetchOptions { MayConnect = _ => true, Pause = TimeSpan.FromMilliseconds(200) });
        var begun = System.Diagnostics.Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fetcher.Fetch(new Uri(_root), null, null, default)));

        begun.ElapsedMilliseconds.ShouldBeGreaterThanOrEqualTo(390);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news", "/news", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Vedette\nDisallow: /x", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: vedette\nDisallow: /x", "/x/1", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*a*a*a*a*a*b", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("disallow: /\nnonsense\n: :\nUser-agent: * # all\nDisallow: /a # this", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /robots.txt", "/robots.txt", true)]
    public void Robots_are_read_as_the_standard_says(string text, string path, bool allowed) => RobotsRules.Parse(text, "vedette").Allows(path).ShouldBe(allowed);

    private static Fetcher Local(string? allowed = null) =>
        new(new FetchOptions { MayConnect = a => allowed is null || a.ToString() == allowed, Pause = TimeSpan.Zero, Longest = TimeSpan.FromSeconds(10) });

    private static void Moved(HttpListenerResponse response, int status, string to)
    {
        (response.StatusCode, response.RedirectLocation) = (status, to);
        response.Close();
    }

    private static void Send(HttpListenerResponse response, string text) => response.Close(Encoding.UTF8.GetBytes(text), false);

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = Task.Run(() =>
            {
                var (path, match) = (context.Request.Url!.AbsolutePath, context.Request.Headers["If-None-Match"]);
                lock (_asked) _asked.Add((path, match));
                try
                {
                    if (match == "\"one\"") Moved(context.Response, 304, "/");
                    else if (_answers.TryGetValue(path, out var answer)) answer(context.Response);
                    else Moved(context.Response, 404, "/");
                }
                catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
                {
                    // The client has gone.
                }
            });
        }
    }
}
