using System.Net;
using System.Net.Sockets;

namespace OncoLearn.Web.Tests.Sites;

/// <summary>A relay on this machine to a server's port, which a test can cut and mend.</summary>
sealed class CuttableLine : IAsyncDisposable
{
    readonly string _host;
    readonly int _port;
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly List<TcpClient> _ends = [];
    readonly Lock _lock = new();
    readonly Task _accepting;
    bool _cut;

    public CuttableLine(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Ends every connection, and each new one at once.</summary>
    public void Cut()
    {
        lock (_lock)
        {
            _cut = true;
            _ends.ForEach(end => end.Dispose());
            _ends.Clear();
        }
    }

    public void Mend()
    {
        lock (_lock) _cut = false;
    }

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Stop();
        await _accepting;
    }

    async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync();
                var far = new TcpClient();
                if (Keep(near, far))
                    _ = RelayAsync(near, far);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped.
        }
    }

    bool Keep(params TcpClient[] ends)
    {
        lock (_lock)
        {
            if (_cut) Array.ForEach(ends, end => end.Dispose());
            else _ends.AddRange(ends);
            return !_cut;
        }
    }

    async Task RelayAsync(TcpClient near, TcpClient far)
    {
        try
        {
            await far.ConnectAsync(_host, _port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
        finally
        {
            near.Dispose();
            far.Dispose();
        }
    }
}
