using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;

namespace Vedette.Pipeline.Tests;

/// <summary>Small reports and claims.</summary>
internal static class Some
{
    public static Report Report(string text, string language = "en", LocalDate? published = null, string? path = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Report
        {
            Text = text,
            Reference = new ReportReference(
                "r-" + hash[..20], path ?? hash[..4] + ".txt", null, null, null, published is { } day ? Edtf.Day(day) : null,
                published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata, language, hash),
        };
    }

    public static CollectedReport Found(Report report) => new(report, Encoding.UTF8.GetBytes(report.Text));

    public static Claim Claim(Report report, int start, int end) => new()
    {
        Id = ClaimId.Of(report.Id, ClaimKind.ForceEstimate, Span.Of(report.Text, start, end), Span.Of(report.Text, start, end), 0),
        Kind = ClaimKind.ForceEstimate,
        Report = report.Reference,
        Evidence = Span.Of(report.Text, start, end),
        Attribution = Attribution.OwnVoice,
        Modality = Modality.Asserted,
    };

    /// <summary>One section with one claim for every word of the report.</summary>
    public static IEnumerable<IReadOnlyList<Claim>> Words(Report report)
    {
        var claims = new List<Claim>();
        for (var start = 0; start < report.Text.Length;)
        {
            var end = report.Text.IndexOf(' ', start);
            if (end < 0) end = report.Text.Length;
            claims.Add(Claim(report, start, end));
            start = end + 1;
        }
        return [claims];
    }
}
