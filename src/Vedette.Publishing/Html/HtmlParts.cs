using System.Security.Cryptography;
using System.Text;

namespace Vedette.Publishing;

/// <summary>What every page of ours begins with: a policy that lets nothing in from outside, and the style in the file.</summary>
internal static class HtmlParts
{
    public static void Head(Markup markup, string title, string style, string script) =>
        markup.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Raw($"default-src 'none'; style-src {Hash(style)}; script-src {Hash(script)}; img-src data:; base-uri 'none'; form-action 'none'")
            .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n<title>")
            .Text(title).Raw("</title>\n<style>").Raw(style).Raw("</style>\n</head>\n");

    public static string Resource(string name)
    {
        using var stream = typeof(HtmlParts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string content) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
