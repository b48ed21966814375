using System.Text.Json;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Vedette.Model;
using Vedette.Server.Api;
using Vedette.Server.Live;
using Vedette.Server.Watching;
using Vedette.Storage;

namespace Vedette.Server;

/// <summary>Raises alerts as the picture changes. What was there when a rule first saw the picture is no news. The first thing is told
/// at once; what follows within the time of a group is told together, so that many things at once are no flood.</summary>
internal sealed class AlertDesk(Configuration configuration, ServerOptions options, IAlertStore store, EventLog log, Webhooks webhooks, IClock clock) : BackgroundService
{
    private const int MostItems = 100;

    // Stands among the subjects of a rule once the rule has seen a whole picture.
    private const string Begun = "";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<AlertItem>> _pending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _quietUntil = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _told = new(StringComparer.Ordinal);
    private Picture? _before;
    private IReadOnlyList<Assessment> _boards = [];

    /// <summary>Looks at a new picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="boards">What it means for each scenario.</param>
    /// <param name="whole">Whether everything that was stored at the start is in it.</param>
    /// <param name="news">Whether what it shows came in since the last one; else it is noted as told, and nobody is.</param>
    public void Look(Picture picture, IReadOnlyList<Assessment> boards, bool whole, bool news = true)
    {
        foreach (var rule in configuration.Alerts)
        {
            var items = AlertFinder.Find(rule, _before, picture, _boards, boards).DistinctBy(i => i.Subject, StringComparer.Ordinal).ToList();
            var key = $"{rule.Name} {rule.On} {rule.Theatre}";
            var first = IsFirst(key);
            var told = _told.TryGetValue(key, out var known) ? known : _told[key] = new(StringComparer.Ordinal);
            var asked = items.Select(i => i.Subject).Where(told.Add).ToList();
            var fresh = asked.Count == 0 ? [] : store.Claim(key, asked).ToHashSet(StringComparer.Ordinal);
            if (first && whole) store.Claim(key, [Begun]);
            if (first || !news) continue;
            lock (_lock)
                foreach (var item in items.Where(i => fresh.Contains(i.Subject))) Pending(rule.Name).Add(item);
        }
        (_before, _boards) = whole ? (picture, boards) : (null, []);
        Tell();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(Math.Clamp(options.AlertGroup.TotalMilliseconds / 4, 50, 1_000)));
        while (await timer.WaitForNextTickAsync(stoppingToken)) Tell();
    }

    // Asked of the store once a rule.
    private bool IsFirst(string key)
    {
        if (_begun.Contains(key)) return false;
        if (!store.IsClaimed(key, Begun)) return true;
        _begun.Add(key);
        return false;
    }

    private List<AlertItem> Pending(string rule) => _pending.TryGetValue(rule, out var items) ? items : _pending[rule] = [];

    private void Tell()
    {
        lock (_lock)
        {
            var now = Environment.TickCount64;
            foreach (var rule in configuration.Alerts)
            {
                if (!_pending.TryGetValue(rule.Name, out var items) || items.Count == 0 || _quietUntil.GetValueOrDefault(rule.Name) > now) continue;
                _quietUntil[rule.Name] = now + (long)options.AlertGroup.TotalMilliseconds;
                var alert = new Alert(
                    $"n-{Guid.NewGuid():n}"[..22], clock.GetCurrentInstant(), rule.Name, JsonNamingPolicy.SnakeCaseLower.ConvertName(rule.On.ToString()),
                    items.Count == 1 ? items[0].Text : $"{items[0].Text}, and {items.Count - 1} more", [.. items.Take(MostItems)], items.Count);
                items.Clear();
                store.Add(alert);
                var json = JsonSerializer.SerializeToUtf8Bytes(alert, ApiJson.Options);
                log.Append("alert", _ => json);
                webhooks.Send(json);
            }
        }
    }
}
