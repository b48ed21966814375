using Vedette.Model;

namespace Vedette.Warning;

/// <summary>The independent party behind a claim that fusion folded into no assertion: as fusion names the same party
/// elsewhere, else by kind and country. All voices of one government are one.</summary>
internal sealed class OriginNames
{
    private readonly Dictionary<string, Origin> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _governments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _outlets = new(StringComparer.Ordinal);

    public OriginNames(Picture picture)
    {
        foreach (var origin in picture.Origins)
        {
            _byName.TryAdd(origin.Name, origin);
            if (IsOfState(origin.Kind) && origin is { Country: { } country, Independent: { } independent }) _governments.TryAdd(country, independent);
        }
        foreach (var publisher in picture.Publishers) _outlets.TryAdd(publisher.Name, publisher.Reliability);
    }

    public OriginName Of(Claim claim)
    {
        if (claim.Attribution.Chain.FirstOrDefault(s => s.Kind != SourceKind.Media) is { } source) return Of(source);
        if (claim.Imagery?.Provider is { Length: > 0 } provider) return Of(new Source(provider, SourceKind.ImageryProvider));
        if (claim.Attribution.Origin is { } medium) return Of(medium);
        var outlet = claim.Report.Outlet ?? claim.Report.Path ?? claim.Report.Id;
        return new OriginName(outlet, SourceKind.Media, null, _outlets.TryGetValue(outlet, out var grade) ? grade : null);
    }

    private OriginName Of(Source source)
    {
        _byName.TryGetValue(source.Name, out var known);
        var country = source.Country ?? known?.Country;
        if (known?.Independent is { } independent) return new OriginName(independent, source.Kind, country, known.Reliability);
        return IsOfState(source.Kind) && country is not null
            ? new OriginName(_governments.GetValueOrDefault(country, "Government of " + country), source.Kind, country, known?.Reliability)
            : new OriginName(source.Name, source.Kind, country, known?.Reliability);
    }

    private static bool IsOfState(SourceKind kind) =>
        kind is SourceKind.Government or SourceKind.Military or SourceKind.Intelligence or SourceKind.Person or SourceKind.Anonymous;
}
