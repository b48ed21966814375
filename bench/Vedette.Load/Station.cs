using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Vedette.Load;

/// <summary>An open station on a bare socket: notes when the bytes that tell of each report arrive, and whether a number is missing.</summary>
internal sealed class Station : IDisposable
{
    private static readonly byte[] Report = Encoding.ASCII.GetBytes("load-");
    private static readonly byte[] Place = Encoding.ASCII.GetBytes("\nid: ");

    // Of the run of the server, before the number.
    private const int Epoch = 13;

    private readonly Socket _socket;
    private readonly byte[] _tail = new byte[32];
    private int _tailLength;

    private Station(Socket socket, int reports) => (_socket, Arrivals) = (socket, new long[reports]);

    /// <summary>Timestamps by report; 0 where it has not arrived.</summary>
    public long[] Arrivals { get; }

    public int Missing => Arrivals.Count(a => a == 0);

    public bool HasGap { get; private set; }

    public long Last { get; private set; } = -1;

    public static async Task<Station> Open(Uri address, int reports)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /api/events HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/event-stream\r\n\r\n"));
        var station = new Station(socket, reports);
        _ = Task.Run(station.Read);
        return station;
    }

    public void Dispose() => _socket.Dispose();

    private async Task Read()
    {
        // A small buffer each: it is the server that is measured.
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                _tail.AsSpan(0, _tailLength).CopyTo(buffer);
                var read = await _socket.ReceiveAsync(buffer.AsMemory(_tailLength));
                if (read == 0) return;
                Take(buffer.AsSpan(0, _tailLength + read), Stopwatch.GetTimestamp());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private void Take(ReadOnlySpan<byte> bytes, long now)
    {
        // What may be cut is looked at again with what follows.
        var whole = Math.Max(0, bytes.Length - _tail.Length);
        for (var at = 0; at < bytes.Length && bytes[at..].IndexOf(Report) is >= 0 and var found; at += found + 1)
            if (Number(bytes[(at + found + Report.Length)..], 6) is { } number && number / 20 < Arrivals.Length && Arrivals[number / 20] == 0) Arrivals[number / 20] = now;
        for (var at = 0; at < whole && bytes[at..].IndexOf(Place) is >= 0 and var found; at += found + 1)
        {
            if (at + found >= whole || at + found + Place.Length + Epoch >= bytes.Length || Digits(bytes[(at + found + Place.Length + Epoch)..]) is not { } sequence || sequence == Last) continue;
            if (Last >= 0 && sequence != Last + 1) HasGap = true;
            Last = sequence;
        }
        _tailLength = Math.Min(_tail.Length, bytes.Length);
        bytes[^_tailLength..].CopyTo(_tail);
    }

    private static int? Number(ReadOnlySpan<byte> bytes, int length) =>
        bytes.Length >= length && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Digits(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length && char.IsAsciiDigit((char)bytes[length])) length++;
        return length > 0 && length < bytes.Length ? long.Parse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
