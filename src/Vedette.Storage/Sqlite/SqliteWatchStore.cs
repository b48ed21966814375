using Dapper;
using NodaTime;
using NodaTime.Text;

namespace Vedette.Storage.Sqlite;

/// <summary>Watched sources in a SQLite file.</summary>
public sealed class SqliteWatchStore(string file) : IWatchStore
{
    private const string Columns = "name, last_fetch, last_success, failures, problem, items, reports, next, title, etag, last_modified, moved_to";

    public SourceState? Find(string source) => SqliteFile.Use(file, connection =>
        connection.QueryFirstOrDefault<Row>($"SELECT {Columns} FROM source WHERE name = @source", new { source })?.State);

    public IReadOnlyList<SourceState> All() => SqliteFile.Use(file, IReadOnlyList<SourceState> (connection) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM source ORDER BY name").Select(r => r.State)]);

    public void Save(SourceState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        SqliteFile.Use(file, connection => connection.Execute(
            $"INSERT OR REPLACE INTO source ({Columns}) VALUES (@Name, @fetch, @success, @Failures, @Problem, @Items, @Reports, @next, @Title, @ETag, @LastModified, @MovedTo)",
            new
            {
                state.Name, fetch = Text(state.LastFetch), success = Text(state.LastSuccess), state.Failures, state.Problem, state.Items, state.Reports, next = Text(state.Next),
                state.Title, state.ETag, state.LastModified, state.MovedTo,
            }));
    }

    public string? Fingerprint(string source, string item) => SqliteFile.Use(file, connection =>
        connection.ExecuteScalar<string?>("SELECT fingerprint FROM source_item WHERE source = @source AND item = @item", new { source, item }));

    public void Saw(string source, string item, string fingerprint) => SqliteFile.Use(file, connection =>
        connection.Execute("INSERT OR REPLACE INTO source_item VALUES (@source, @item, @fingerprint)", new { source, item, fingerprint }));

    private static string? Text(Instant? at) => at is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null;

    private sealed class Row
    {
        public string Name { get; set; } = "";
        public string? Last_Fetch { get; set; }
        public string? Last_Success { get; set; }
        public int Failures { get; set; }
        public string? Problem { get; set; }
        public int Items { get; set; }
        public int Reports { get; set; }
        public string? Next { get; set; }
        public string? Title { get; set; }
        public string? ETag { get; set; }
        public string? Last_Modified { get; set; }
        public string? Moved_To { get; set; }

        public SourceState State => new(Name, At(Last_Fetch), At(Last_Success), Failures, Problem, Items, Reports, At(Next), Title, ETag, Last_Modified, Moved_To);

        private static Instant? At(string? text) => text is null ? null : InstantPattern.ExtendedIso.Parse(text).Value;
    }
}
