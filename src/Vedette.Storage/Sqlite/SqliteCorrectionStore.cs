using System.Text.Json;
using Dapper;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>Corrections in a SQLite file.</summary>
public sealed class SqliteCorrectionStore(string file) : ICorrectionStore
{
    public bool Add(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return SqliteFile.Use(file, connection => connection.Execute(
            "INSERT OR IGNORE INTO correction (id, made_at, made_by, document) VALUES (@Id, @at, @By, @document)",
            new
            {
                correction.Id,
                at = InstantPattern.ExtendedIso.Format(correction.At),
                correction.By,
                document = JsonSerializer.Serialize(CorrectionDocument.Of(correction), StoreJson.Default.CorrectionDocument),
            }) > 0);
    }

    public IReadOnlyList<Correction> All() => SqliteFile.Use(file, IReadOnlyList<Correction> (connection) =>
        [.. connection.Query<(string Id, string At, string By, string Document)>("SELECT id, made_at, made_by, document FROM correction ORDER BY seq")
            .Select(r => JsonSerializer.Deserialize(r.Document, StoreJson.Default.CorrectionDocument)!.With(r.Id, InstantPattern.ExtendedIso.Parse(r.At).Value, r.By))]);
}
