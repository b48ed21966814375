using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Vedette.Model;

namespace Vedette.Storage.Tests;

/// <summary>Builders of values that are valid and otherwise of no interest.</summary>
internal static class Some
{
    public static readonly Instant Noon = Instant.FromUtc(2022, 1, 10, 12, 0);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static Report Report(string text, string? published = null, string? path = null)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));
        Edtf? day = published is not null && Edtf.TryParse(published, out var edtf) ? edtf : null;
        return new Report
        {
            Reference = new ReportReference($"r-{sha256[..20]}", path ?? $"in/{sha256[..6]}.txt", null, "Outlet", "Title", day,
                day is null ? PublishedBasis.Unknown : PublishedBasis.Metadata, "en", sha256),
            Text = text,
        };
    }

    public static Claim Claim(Report report, int start, int end)
    {
        var span = Span.Of(report.Text, start, end);
        return new Claim
        {
            Id = ClaimId.Of(report.Id, ClaimKind.ForceEstimate, span, span, 0),
            Kind = ClaimKind.ForceEstimate,
            Report = report.Reference,
            Evidence = span,
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Asserted,
            Actor = "RU",
            Counted = "personnel",
            Status = ForceStatus.Present,
        };
    }
}
