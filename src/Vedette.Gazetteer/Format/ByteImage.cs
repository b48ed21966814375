using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Vedette.Gazetteer.Format;

/// <summary>The bytes of a compiled file, mapped into memory or held there.</summary>
internal sealed unsafe class ByteImage : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte[]? _bytes;
    private readonly byte* _start;

    private ByteImage(byte[] bytes)
    {
        _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, bytes.Length), pinned: true);
        bytes.CopyTo(_bytes, 0);
        _start = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);
        Length = bytes.Length;
    }

    private ByteImage(MemoryMappedFile file, MemoryMappedViewAccessor view, long length)
    {
        (_file, _view) = (file, view);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + view.PointerOffset;
        Length = length;
    }

    /// <summary>How many bytes there are.</summary>
    public long Length { get; }

    public static ByteImage Of(byte[] bytes) => new(bytes);

    /// <summary>Maps a file, read-only and shared.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="InvalidDataException">It is empty or larger than 2 GiB.</exception>
    public static ByteImage Map(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (stream.Length is 0 or > int.MaxValue) throw new InvalidDataException($"{path}: not a compiled gazetteer file");
        var file = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new(file, file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read), stream.Length);
    }

    /// <summary>Some of the bytes as values of a fixed size.</summary>
    /// <exception cref="InvalidDataException">They reach beyond the end: the file is damaged.</exception>
    public ReadOnlySpan<T> Span<T>(long offset, long count) where T : unmanaged
    {
        if (offset < 0 || count < 0 || count > int.MaxValue || offset > Length - count * sizeof(T))
            throw new InvalidDataException("damaged gazetteer file: a section reaches beyond its end");
        return new(_start + offset, (int)count);
    }

    public void Dispose()
    {
        if (_view is null) return;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file!.Dispose();
    }
}
