using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vedette.Server.Watching;

/// <summary>What <c>vedette.yaml</c> says: what is watched, and what raises an alert.</summary>
public sealed record Configuration
{
    private const int Longest = 1024 * 1024;

    /// <summary>Nothing watched, the usual alerts, nobody told but the page.</summary>
    public static Configuration None { get; } = new();

    public IReadOnlyList<SourceSettings> Sources { get; init; } = [];

    /// <summary>Rules of alerts; the usual ones where the file has none.</summary>
    public IReadOnlyList<AlertSettings> Alerts { get; init; } = AlertSettings.Usual;

    public IReadOnlyList<WebhookSettings> Webhooks { get; init; } = [];

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It is not understood; the message says where and why.</exception>
    public static Configuration Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > Longest) throw new FormatException($"{path}: is larger than 1 MB");
            return Parse(File.ReadAllText(path), Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (FormatException e) when (!e.Message.StartsWith(path, StringComparison.Ordinal))
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>Reads its text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="folder">What relative paths are relative to.</param>
    /// <exception cref="FormatException">It is not understood.</exception>
    public static Configuration Parse(string yaml, string folder)
    {
        ConfigurationFile file;
        try
        {
            file = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<ConfigurationFile>(yaml) ?? new ConfigurationFile();
        }
        catch (YamlException e)
        {
            throw new FormatException($"line {e.Start.Line}: {(e.InnerException ?? e).Message.TrimEnd('.')}", e);
        }
        var sources = (file.Sources ?? []).Select(s => SourceSettings.Of(s, folder)).ToList();
        if (sources.GroupBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FormatException($"two sources are called {twice.Key}");
        return new Configuration
        {
            Sources = sources,
            Alerts = file.Alerts is null ? AlertSettings.Usual : [.. file.Alerts.Select(AlertSettings.Of)],
            Webhooks = [.. (file.Webhooks ?? []).Select(w => WebhookSettings.Of(w, folder))],
        };
    }
}
