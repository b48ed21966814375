using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>Writes tables one after the other, each on a boundary of 8 bytes.</summary>
internal static class SectionWriter
{
    public static Section Append<T>(this MemoryStream image, ReadOnlySpan<T> entries) where T : unmanaged
    {
        while (image.Length % 8 != 0) image.WriteByte(0);
        var section = new Section(image.Length, entries.Length);
        image.Write(MemoryMarshal.AsBytes(entries));
        return section;
    }

    /// <summary>Writes the head over the room that was left for it.</summary>
    public static void Head<T>(this MemoryStream image, in T header) where T : unmanaged
    {
        image.Position = 0;
        image.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in header)));
    }
}
