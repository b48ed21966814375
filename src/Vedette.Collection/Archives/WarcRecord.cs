namespace Vedette.Collection.Archives;

/// <summary>A record of a web archive.</summary>
/// <param name="Headers">By name in lower case.</param>
/// <param name="Block">Its contents.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, byte[] Block)
{
    public string? this[string name] => Headers.GetValueOrDefault(name);
}
