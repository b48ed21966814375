namespace Vedette.Fusion;

/// <summary>On which side a figure is closed.</summary>
internal enum Bound
{
    Number,
    Lower,
    Upper,
    Range,
}
