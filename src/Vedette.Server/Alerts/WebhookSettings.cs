using Vedette.Server.Watching;

namespace Vedette.Server;

/// <summary>Where alerts are sent.</summary>
/// <param name="Address">http or https.</param>
/// <param name="Secret">What messages are signed with.</param>
/// <param name="IsPrivate">Whether it may be of this machine or its network; else only public addresses are connected to.</param>
public sealed record WebhookSettings(Uri Address, byte[] Secret, bool IsPrivate = false)
{
    private const int Least = 16;

    internal static WebhookSettings Of(ConfigurationFile.Webhook written, string folder)
    {
        if (!Uri.TryCreate(written.Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw new FormatException("a webhook has the url of http or https");
        if (written.SecretFile is null) throw new FormatException($"webhook {address}: secret_file is missing");
        try
        {
            var secret = System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(folder, written.SecretFile)).Trim());
            return secret.Length >= Least ? new WebhookSettings(address, secret, written.Private) : throw new FormatException($"webhook {address}: its secret has fewer than {Least} characters");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"webhook {address}: {written.SecretFile} cannot be read", e);
        }
    }
}
