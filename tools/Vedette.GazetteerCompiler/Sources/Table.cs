namespace Vedette.GazetteerCompiler.Sources;

/// <summary>Tab-separated tables: comment lines begin with #, the first other line names the columns, lists are parted by
/// semicolons.</summary>
internal static class Table
{
    /// <summary>Reads the rows, each by column name.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells than the head.</exception>
    public static IEnumerable<Row> Read(string path)
    {
        string[]? head = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (head is null)
            {
                head = cells;
                continue;
            }
            if (cells.Length != head.Length)
                throw new InvalidDataException($"{path}:{number}: {cells.Length} cells, the head has {head.Length}");
            yield return new(path, number, head, cells);
        }
    }
}
