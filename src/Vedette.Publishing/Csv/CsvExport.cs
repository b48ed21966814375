using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets): claims, assertions or estimates. Lists are parted by
/// <c>; </c>. A cell that a spreadsheet would run as a formula begins with an apostrophe, which <see cref="CsvCells.Plain"/> takes off.
/// What a delta withdraws is a line with its id and <c>withdrawn</c>.</summary>
public sealed class CsvExport : IExport
{
    /// <inheritdoc />
    public string Name => "csv";

    /// <inheritdoc />
    public string MediaType => "text/csv";

    /// <inheritdoc />
    public string Extension => "csv";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var holdings = new Holdings(edition.Picture);
        switch (edition.Table)
        {
            case ExportTable.Assertions: Rows(CsvColumns.Assertions(holdings), Deltas.Assertions(edition), to); break;
            case ExportTable.Estimates: Rows(CsvColumns.Estimates(holdings), Deltas.Estimates(edition), to); break;
            default: Rows(CsvColumns.Claims(holdings), Deltas.Claims(edition), to); break;
        }
    }

    private static void Rows<T>(IReadOnlyList<CsvColumn<T>> columns, Delta<T> delta, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var column in columns) csv.WriteField(column.Name);
        csv.WriteField("withdrawn");
        csv.NextRecord();
        foreach (var item in delta.Upsert)
        {
            foreach (var column in columns) csv.WriteField(CsvCells.Safe(column.Cell(item)));
            csv.WriteField("");
            csv.NextRecord();
        }
        foreach (var item in delta.Removed)
        {
            for (var i = 0; i < columns.Count; i++) csv.WriteField(i == 0 ? CsvCells.Safe(columns[0].Cell(item)) : "");
            csv.WriteField("yes");
            csv.NextRecord();
        }
    }
}
