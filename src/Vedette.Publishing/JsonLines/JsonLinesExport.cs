using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>JSON Lines: claims as <c>claims.schema.json</c> has them, or assertions or estimates as <c>picture.schema.json</c> has them.
/// What a delta withdraws is a line with <c>id</c> and <c>withdrawn</c>. Claims of our own making bear the flag <c>constructed</c>.</summary>
public sealed class JsonLinesExport : IExport
{
    private const string Flag = "constructed";

    /// <inheritdoc />
    public string Name => "jsonl";

    /// <inheritdoc />
    public string MediaType => "application/jsonl";

    /// <inheritdoc />
    public string Extension => "jsonl";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        switch (edition.Table)
        {
            case ExportTable.Assertions: Lines(Both(Deltas.Assertions(edition)), a => a.Id, WireJson.Relaxed.Assertion, to); break;
            case ExportTable.Estimates: Lines(Both(Deltas.Estimates(edition)), e => e.Question, WireJson.Relaxed.Estimate, to); break;
            default: Lines(Claims(edition), c => c.Id, WireJson.Relaxed.Claim, to); break;
        }
    }

    private static (IEnumerable<T>, IReadOnlyList<T>) Both<T>(Delta<T> delta) => (delta.Upsert, delta.Removed);

    private static (IEnumerable<Claim>, IReadOnlyList<Claim>) Claims(Edition edition)
    {
        var holdings = new Holdings(edition.Picture);
        var delta = Deltas.Claims(edition);
        return (delta.Upsert.Select(c => c with
        {
            Places = [.. c.Places.Select(Spot.Outgoing)],
            Flags = holdings.IsConstructed(c.Report.Id) && !c.Flags.Contains(Flag) ? [.. c.Flags, Flag] : c.Flags,
        }), delta.Removed);
    }

    private static void Lines<T>((IEnumerable<T> Upsert, IReadOnlyList<T> Removed) delta, Func<T, string> id, JsonTypeInfo<T> type, Stream to)
    {
        foreach (var item in delta.Upsert)
        {
            JsonSerializer.Serialize(to, item, type);
            to.WriteByte((byte)'\n');
        }
        foreach (var item in delta.Removed)
            to.Write(Encoding.UTF8.GetBytes($"{{\"id\":\"{JsonEncodedText.Encode(id(item))}\",\"withdrawn\":true}}\n"));
    }
}
