using NodaTime;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>A correction as stored, without what stands in columns.</summary>
internal sealed record CorrectionDocument(CorrectionKind Kind, IReadOnlyList<CorrectionAnchor> Anchors, string Reason, ClaimChange? Change)
{
    public static CorrectionDocument Of(Correction correction) => new(correction.Kind, correction.Anchors, correction.Reason, correction.Change);

    public Correction With(string id, Instant at, string by) => new(id, at, by, Kind, Anchors, Reason, Change);
}
