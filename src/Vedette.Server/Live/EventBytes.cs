using System.Text;

namespace Vedette.Server.Live;

/// <summary>An event as the bytes of a stream of server-sent events.</summary>
internal static class EventBytes
{
    /// <summary>Data are JSON without line ends.</summary>
    public static byte[] Of(string id, string name, ReadOnlySpan<byte> data)
    {
        var head = Encoding.ASCII.GetBytes($"id: {id}\nevent: {name}\ndata: ");
        var bytes = new byte[head.Length + data.Length + 2];
        head.CopyTo(bytes, 0);
        data.CopyTo(bytes.AsSpan(head.Length));
        bytes.AsSpan(bytes.Length - 2).Fill((byte)'\n');
        return bytes;
    }
}
