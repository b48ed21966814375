using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vedette.Collection;
using Vedette.Pipeline;
using Vedette.Server.Accounts;
using Vedette.Server.Api;
using Vedette.Server.Intake;
using Vedette.Server.Live;
using Vedette.Server.Watching;
using Vedette.Server.Web;
using Vedette.Storage;
using Vedette.Storage.Sqlite;

namespace Vedette.Server;

/// <summary>The live picture as a web server: reports come in, the picture follows, and every open station hears of it.</summary>
public sealed class VedetteServer : IAsyncDisposable
{
    private const int ReadyThreads = 32;
    private const int LargestRequest = 16 * 1024 * 1024;

    private readonly WebApplication _app;

    private VedetteServer(WebApplication app) => _app = app;

    /// <summary>The address on which it listens.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    internal IServiceProvider Services => _app.Services;

    /// <summary>Starts a server over open stages. It answers once this returns; what the database holds is read meanwhile.</summary>
    /// <exception cref="StoreException">The database cannot be opened, or holds no account though other machines can reach the address.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<VedetteServer> Start(ServerOptions options, Stages stages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(stages);
        var accounts = new SqliteAccountStore(options.Database);
        if (!Reach.IsLocal(options.Listen) && accounts.All().All(a => a.DisabledAt is not null))
            throw new StoreException($"{options.Listen} can be reached from other machines, and there are no accounts: add one with vedette user add, or listen on 127.0.0.1");
        // A past picture or a list of changes takes seconds to make: who asks for a small thing meanwhile must not wait for a thread.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, ReadyThreads), ports);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.WebHost.UseUrls(options.Listen.ToString());
        Logs.AddTo(builder.Logging);

        var services = builder.Services;
        services.AddSingleton(options).AddSingleton(stages).AddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(new StorePool(options.Database));
        services.AddSingleton<ICorrectionStore>(new SqliteCorrectionStore(options.Database));
        services.AddSingleton<EventLog>().AddSingleton<LiveCorpus>().AddSingleton<LivePicture>().AddSingleton<PastPictures>().AddSingleton<ChangeLists>().AddSingleton<Metrics>();
        services.AddSingleton<StoreWriter>().AddSingleton<ClaimReaders>().AddSingleton<ReportDesk>();
        services.AddHostedService(s => s.GetRequiredService<StoreWriter>());
        services.AddHostedService(s => s.GetRequiredService<ClaimReaders>());
        services.AddHostedService<PictureLoop>();
        services.AddHostedService<Ahead>();
        services.AddSingleton<OtherHands>().AddHostedService(s => s.GetRequiredService<OtherHands>());
        services.AddHostedService<FirstLoad>();
        services.AddHostedService<Rereading>();
        services.AddSingleton<CotStream>().AddHostedService(s => s.GetRequiredService<CotStream>());
        services.AddSingleton(options.Configuration).AddSingleton<IWatchStore>(new SqliteWatchStore(options.Database));
        services.AddSingleton<IAccountStore>(accounts).AddSingleton<AuditLog>().AddSingleton<Pacing>();
        services.AddSingleton<IAlertStore>(new SqliteAlertStore(options.Database)).AddSingleton<IOutboxStore>(new SqliteOutboxStore(options.Database)).AddSingleton<AlertDesk>().AddSingleton<Webhooks>().AddSingleton<Boards>().AddSingleton<Briefs>();
        services.AddHostedService(s => s.GetRequiredService<AlertDesk>());
        services.AddHostedService(s => s.GetRequiredService<Webhooks>());
        services.AddSingleton(new Fetcher(options.Fetching));
        services.AddHostedService<Watcher>();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddOpenApi(InterfaceDocument.Describe);
        services.Configure<Microsoft.AspNetCore.Routing.RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddResponseCompression(c => c.EnableForHttps = true);

        var app = builder.Build();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<Failures>();
        // A proxy on this machine may speak for those behind it.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseMiddleware<Gate>();
        app.UseMiddleware<Paced>();
        app.UseResponseCompression();
        StaticPage.Use(app, options.Web);
        ApiRoutes.Map(app);
        await app.StartAsync(cancellation);
        return new VedetteServer(app);
    }

    /// <summary>Runs until the token or a signal of the system ends it.</summary>
    public Task Wait(CancellationToken cancellation = default) => HostingAbstractionsHostExtensions.WaitForShutdownAsync(_app, cancellation);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
