namespace Vedette.Model;

/// <summary>A report as the picture lists it.</summary>
/// <param name="Reference">Identity and metadata.</param>
/// <param name="KnownAt">Day from which on it is known; null where it stands outside replay.</param>
/// <param name="Claims">How many claims it carries.</param>
/// <param name="Constructed">True for corpora of our own making.</param>
public sealed record PictureReport(ReportReference Reference, Edtf? KnownAt, int Claims, bool Constructed)
{
    public string Id => Reference.Id;
}
