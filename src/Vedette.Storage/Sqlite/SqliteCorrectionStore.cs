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

    public IReadOnlyList<Correction> All() => After(0).Corrections;

    public (IReadOnlyList<Correction> Corrections, long Place) After(long place) => SqliteFile.Use(file, (IReadOnlyList<Correction>, long) (connection) =>
    {
        var rows = connection.Query<(long Seq, string Id, string At, string By, string Document)>("SELECT seq, id, made_at, made_by, document FROM correction WHERE seq > @place ORDER BY seq", new { place }).ToList();
        return ([.. rows.Select(r => JsonSerializer.Deserialize(r.Document, StoreJson.Default.CorrectionDocument)!.With(r.Id, InstantPattern.ExtendedIso.Parse(r.At).Value, r.By))], rows.Count > 0 ? rows[^1].Seq : place);
    });
}
