namespace Vedette.Model;

/// <summary>A report as claims name it: all but its text.</summary>
/// <param name="Id">Hash of the original bytes: <c>r-</c> and 20 hexadecimal digits.</param>
/// <param name="Path">Relative to the input folder, with forward slashes; null for standard input and feeds.</param>
/// <param name="Published">Day or instant of publication as EDTF; null where unknown, never "now".</param>
/// <param name="Language">BCP 47; <c>und</c> where it could not be told.</param>
/// <param name="Sha256">Of the original bytes, hexadecimal.</param>
public sealed record ReportReference(
    string Id,
    string? Path,
    string? Url,
    string? Outlet,
    string? Title,
    Edtf? Published,
    PublishedBasis PublishedBasis,
    string Language,
    string Sha256);
