namespace Vedette.Model;

/// <summary>What a person says a claim is: for <see cref="CorrectionKind.CorrectClaim"/> only what differs, for
/// <see cref="CorrectionKind.AddClaim"/> all that is known. Null leaves a field as it is.</summary>
/// <param name="Kind">What sort of claim; an added one without it is a force estimate.</param>
/// <param name="Low">Lower bound of the figure, inclusive; with <paramref name="High"/> equal it is the figure itself.</param>
/// <param name="High">Upper bound, inclusive.</param>
/// <param name="Counted">What is counted, as <c>claims.schema.json</c> names it.</param>
/// <param name="Status">Which status.</param>
/// <param name="Modality">How far the text commits itself.</param>
/// <param name="Actor">Whose force: ISO 3166-1 alpha-2, or a name.</param>
/// <param name="Target">Against whom.</param>
/// <param name="Origin">Who claims to know.</param>
/// <param name="AsOf">When it holds.</param>
public sealed record ClaimChange(
    ClaimKind? Kind = null, double? Low = null, double? High = null, string? Counted = null, ForceStatus? Status = null, Modality? Modality = null,
    string? Actor = null, string? Target = null, string? Origin = null, Edtf? AsOf = null);
