using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Vedette.Extraction.Names;

/// <summary>A trained tagger as it is stored: weights of hashed features and of pairs of tags, and the word lists that
/// features ask. Little-endian: magic, layout, bits of the table, count of words, 64 weights of pairs (16 bits), the words
/// (hash as 32 bits, flags as 8), then for each feature one byte a tag.</summary>
public sealed class TaggerModel
{
    private const ulong Magic = 0x3147_4154_5444_4556; // "VEDTTAG1"
    private const int HeadBytes = 24;
    private const int PairBytes = TagSet.Width * TagSet.Width * sizeof(short);

    internal TaggerModel(int bits, sbyte[] weights, short[] pairs, WordLists words) =>
        (Bits, Weights, Pairs, Words) = (bits, weights, pairs, words);

    /// <summary>The table holds 2 to this power features.</summary>
    internal int Bits { get; }

    /// <summary>Weight of feature f for tag t at 8 f + t.</summary>
    internal sbyte[] Weights { get; }

    /// <summary>Weight of tag t behind tag s at 8 s + t.</summary>
    internal short[] Pairs { get; }

    internal WordLists Words { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or of another layout.</exception>
    public static TaggerModel Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadBytes + PairBytes || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Magic)
            throw new InvalidDataException("not a tagger model");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != FeatureReader.Layout)
            throw new InvalidDataException("a tagger model of another layout: train it again");
        var bits = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        var words = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        if (bits is < 1 or > 24 || words < 0 || bytes.Length != HeadBytes + PairBytes + 5L * words + ((long)TagSet.Width << bits))
            throw new InvalidDataException("a damaged tagger model");
        var pairs = new short[TagSet.Width * TagSet.Width];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(HeadBytes + 2 * i)..]);
        var lists = new Dictionary<uint, byte>(words);
        var at = HeadBytes + PairBytes;
        for (var i = 0; i < words; i++, at += 5) lists[BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..])] = bytes[at + 4];
        return new TaggerModel(bits, MemoryMarshal.Cast<byte, sbyte>(bytes[at..]).ToArray(), pairs, new WordLists(lists));
    }

    /// <summary>The bytes that <see cref="Parse"/> reads.</summary>
    public byte[] ToBytes()
    {
        var words = Words.All().ToArray();
        var bytes = new byte[HeadBytes + PairBytes + 5 * words.Length + Weights.Length];
        var span = bytes.AsSpan();
        BinaryPrimitives.WriteUInt64LittleEndian(span, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(span[8..], FeatureReader.Layout);
        BinaryPrimitives.WriteInt32LittleEndian(span[12..], Bits);
        BinaryPrimitives.WriteInt32LittleEndian(span[16..], words.Length);
        for (var i = 0; i < Pairs.Length; i++) BinaryPrimitives.WriteInt16LittleEndian(span[(HeadBytes + 2 * i)..], Pairs[i]);
        var at = HeadBytes + PairBytes;
        foreach (var (hash, flags) in words)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(span[at..], hash);
            span[at + 4] = flags;
            at += 5;
        }
        MemoryMarshal.AsBytes(Weights.AsSpan()).CopyTo(span[at..]);
        return bytes;
    }
}
