namespace Vedette.Fusion;

/// <summary>The cells of counts: findings of one figure on one line may be one finding, and so may those of figures that are
/// roundings of each other. Lines that differ in accents and signs only are one.</summary>
internal sealed class FigureCells(Stories stories)
{
    private readonly Dictionary<LineKey, int> _lines = [];
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Line, double Low, double High), int> _cells = [];
    private readonly List<List<(Figure Figure, int Cell)>> _precise = [];

    /// <summary>The cell of a finding.</summary>
    public int Of(Finding finding)
    {
        var line = LineOf(finding.Line);
        var figure = finding.Figure;
        if (_cells.TryGetValue((line, figure.Low, figure.High), out var cell)) return cell;
        _cells[(line, figure.Low, figure.High)] = cell = stories.Open();
        // Whether its words are vague is the finding's own affair: the cell is that of the number.
        if (new Figure(figure.Low, figure.High, figure.Low == figure.High ? Bound.Number : Bound.Range, Vague: false) is var number && number.IsRounding(number))
            TieRoundings(_precise[line], number, cell);
        return cell;
    }

    private void TieRoundings(List<(Figure Figure, int Cell)> sorted, Figure number, int cell)
    {
        var at = sorted.FindIndex(f => f.Figure.Low >= number.Low);
        if (at < 0) at = sorted.Count;
        for (var i = at; i < sorted.Count && sorted[i].Figure.IsRounding(number); i++) stories.Tie(sorted[i].Cell, cell);
        for (var i = at - 1; i >= 0 && sorted[i].Figure.IsRounding(number); i--) stories.Tie(sorted[i].Cell, cell);
        sorted.Insert(at, (number, cell));
    }

    private int LineOf(LineKey key)
    {
        if (_lines.TryGetValue(key, out var line)) return line;
        var slug = Folding.Slug(key.ToString());
        if (!_slugs.TryGetValue(slug, out line))
        {
            _slugs[slug] = line = _slugs.Count;
            _precise.Add([]);
        }
        return _lines[key] = line;
    }
}
