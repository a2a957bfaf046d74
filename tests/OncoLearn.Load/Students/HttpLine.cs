using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OncoLearn.Load.Students;

/// <summary>
/// One kept connection over which one request at a time goes out. HttpClient would take about as much of the machine as the server that is measured on it;
/// this reads just what the server under test sends: a length or chunks.
/// </summary>
sealed class HttpLine(Uri server) : IDisposable
{
    static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;
    static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    byte[] _buffer = new byte[16 * 1024];
    byte[] _body = new byte[16 * 1024];
    int _from;
    int _filled;
    Socket? _socket;

    public Uri Server => server;

    /// <returns>The reply; its bytes are valid until the next request.</returns>
    /// <exception cref="IOException">The server closed the connection.</exception>
    /// <exception cref="SocketException">The server is gone.</exception>
    public async ValueTask<Reply> SendAsync(ReadOnlyMemory<byte> request)
    {
        _socket ??= await ConnectAsync();
        for (var sent = 0; sent < request.Length;)
            sent += await _socket.SendAsync(request[sent..], SocketFlags.None);
        (_from, _filled) = (0, 0);
        int end;
        while ((end = _buffer.AsSpan(0, _filled).IndexOf(HeadEnd)) < 0) await FillAsync();
        var head = end + LineEnd.Length;
        _from = end + HeadEnd.Length;
        var status = int.Parse(_buffer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        int length;
        if (Reply.HeaderIn(_buffer.AsSpan(0, head), "Content-Length"u8) is { Length: > 0 } stated)
        {
            length = int.Parse(stated, NumberStyles.None, CultureInfo.InvariantCulture);
            while (_filled - _from < length) await FillAsync();
            return new Reply(status, _buffer.AsMemory(0, head), _buffer.AsMemory(_from, length));
        }
        length = await ReadChunksAsync();
        return new Reply(status, _buffer.AsMemory(0, head), _body.AsMemory(0, length));
    }

    public void Dispose() => _socket?.Dispose();

    /// <returns>How many bytes of the body were gathered.</returns>
    async ValueTask<int> ReadChunksAsync()
    {
        var length = 0;
        while (true)
        {
            int end;
            while ((end = _buffer.AsSpan(_from, _filled - _from).IndexOf(LineEnd)) < 0) await FillAsync();
            if (!Utf8Parser.TryParse(_buffer.AsSpan(_from, end), out int size, out _, 'x')) throw new IOException("That is no chunk.");
            _from += end + LineEnd.Length;
            while (_filled - _from < size + LineEnd.Length) await FillAsync();
            if (length + size > _body.Length) Array.Resize(ref _body, Math.Max(2 * _body.Length, length + size));
            _buffer.AsSpan(_from, size).CopyTo(_body.AsSpan(length));
            length += size;
            _from += size + LineEnd.Length;
            if (size == 0) return length;
        }
    }

    async ValueTask FillAsync()
    {
        if (_filled == _buffer.Length) Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = await _socket!.ReceiveAsync(_buffer.AsMemory(_filled), SocketFlags.None);
        if (read == 0) throw new IOException("The server closed the connection.");
        _filled += read;
    }

    async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, server.Port);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
