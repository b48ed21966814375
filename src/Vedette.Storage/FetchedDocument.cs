using NodaTime;

namespace Vedette.Storage;

/// <summary>What a watched source sent, byte for byte: reports were taken out of it.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Address">Where it was fetched from, after redirects.</param>
/// <param name="Sha256">Hash of the bytes, hexadecimal.</param>
/// <param name="FetchedAt">When.</param>
/// <param name="Bytes">The bytes; null where they are erased.</param>
public sealed record FetchedDocument(string Source, string Address, string Sha256, Instant FetchedAt, byte[]? Bytes);
