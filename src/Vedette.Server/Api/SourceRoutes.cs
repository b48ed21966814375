using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Server.Watching;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>The state of what is watched.</summary>
internal static class SourceRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/sources", (Configuration configuration, IWatchStore store) =>
            {
                var states = store.All().ToDictionary(s => s.Name, StringComparer.Ordinal);
                return configuration.Sources.Select(s => Line.Of(s, states.GetValueOrDefault(s.Name) ?? new SourceState(s.Name)));
            })
            .WithSummary("Every watched source: last fetch, failures, items, what it yielded.").Produces<IReadOnlyList<Line>>();

    /// <summary>A watched source.</summary>
    internal sealed record Line(
        string Name, string Kind, string Place, string? Title, double EverySeconds, Instant? LastFetch, Instant? LastSuccess, Instant? Next, int Failures, string? Problem, int Items, int Reports)
    {
        public static Line Of(SourceSettings source, SourceState state) => new(
            source.Name, source.Feed is null ? "folder" : "feed", state.MovedTo ?? source.Feed?.AbsoluteUri ?? source.Folder!, state.Title, source.Every.TotalSeconds,
            state.LastFetch, state.LastSuccess, state.Next, state.Failures, state.Problem, state.Items, state.Reports);
    }
}
