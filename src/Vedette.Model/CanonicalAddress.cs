namespace Vedette.Model;

/// <summary>One form for the addresses of one document, so that its versions are found together.</summary>
public static class CanonicalAddress
{
    private static readonly string[] Trackers = ["fbclid", "gclid", "yclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "_openstat", "cmpid", "ocid"];

    /// <summary>The address with lower-case scheme and host, without fragment, default port and parameters that only follow readers
    /// (<c>utm_…</c>, <c>fbclid</c> …); null for what is no http or https address.</summary>
    public static string? Of(string? address)
    {
        if (address is not { Length: > 0 and < 2_000 } || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !Follows(p)).ToList();
        var query = kept.Count == 0 ? "" : "?" + string.Join('&', kept);
        return $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}{query}";
    }

    private static bool Follows(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Array.Exists(Trackers, t => name.Equals(t, StringComparison.OrdinalIgnoreCase));
    }
}
