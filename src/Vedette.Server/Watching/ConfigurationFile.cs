namespace Vedette.Server.Watching;

/// <summary>The file as it is written.</summary>
internal sealed class ConfigurationFile
{
    public List<Source>? Sources { get; set; }

    public List<Alert>? Alerts { get; set; }

    public List<Webhook>? Webhooks { get; set; }

    internal sealed class Source
    {
        public string? Name { get; set; }
        public string? Feed { get; set; }
        public string? Folder { get; set; }
        public string? Every { get; set; }
        public bool Articles { get; set; }
        public string? Outlet { get; set; }
        public string? Language { get; set; }
    }

    internal sealed class Alert
    {
        public string? Name { get; set; }
        public string? On { get; set; }
        public string? Theatre { get; set; }
        public string? MoreThan { get; set; }
        public List<string>? Categories { get; set; }
    }

    internal sealed class Webhook
    {
        public string? Url { get; set; }
        public string? SecretFile { get; set; }
        public bool Private { get; set; }
    }
}
