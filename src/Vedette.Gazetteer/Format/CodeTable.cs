namespace Vedette.Gazetteer.Format;

/// <summary>Codes that many places share, numbered in the order of their first use.</summary>
internal sealed class CodeTable(StringTable strings)
{
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly List<uint> _offsets = [];

    public ReadOnlySpan<uint> Offsets => _offsets.ToArray();

    public ushort Number(string code)
    {
        if (_numbers.TryGetValue(code, out var known)) return known;
        _offsets.Add(strings.Offset(code));
        return _numbers[code] = checked((ushort)(_offsets.Count - 1));
    }
}
