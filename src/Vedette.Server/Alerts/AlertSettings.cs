using System.Globalization;
using System.Text.Json;
using Vedette.Server.Watching;

namespace Vedette.Server;

/// <summary>A rule that raises alerts.</summary>
/// <param name="Name">By which the page calls it.</param>
/// <param name="On">What raises it.</param>
/// <param name="Theatre">Only in this theatre (<c>t-ru-ua</c>); null for all.</param>
/// <param name="MoreThan">By how much a figure must change, as a share of the earlier one; 0.25 is 25 %.</param>
/// <param name="Categories">Only equipment of these categories or designations; empty for all.</param>
public sealed record AlertSettings(string Name, AlertKind On, string? Theatre, double MoreThan, IReadOnlyList<string> Categories)
{
    private const double UsualChange = 0.25;

    /// <summary>One rule of each kind.</summary>
    public static IReadOnlyList<AlertSettings> Usual { get; } = [.. Enum.GetValues<AlertKind>().Select(kind => new AlertSettings(NameOf(kind), kind, null, UsualChange, []))];

    internal static AlertSettings Of(ConfigurationFile.Alert written)
    {
        var kinds = Enum.GetValues<AlertKind>();
        var at = Array.FindIndex(kinds, k => NameOf(k) == written.On);
        if (at < 0) throw new FormatException($"an alert is on one of {string.Join(", ", kinds.Select(NameOf))}; not on {written.On ?? "nothing"}");
        var share = UsualChange;
        if (written.MoreThan is { } text && !(double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && (share = text.Contains('%', StringComparison.Ordinal) ? share / 100 : share) > 0))
            throw new FormatException($"alert {written.Name ?? written.On}: more_than is a share such as 25%");
        return new AlertSettings(written.Name ?? written.On!, kinds[at], written.Theatre is { } theatre ? (theatre.StartsWith("t-", StringComparison.Ordinal) ? theatre : "t-" + theatre.ToLowerInvariant()) : null, share, written.Categories ?? []);
    }

    private static string NameOf(AlertKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
