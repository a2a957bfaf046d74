using System.Net;
using System.Net.Sockets;

namespace OncoLearn.Web.Hosting;

/// <summary>Finds an address that another program listens on already, before anything else is started: one line is better than Kestrel's stack trace.</summary>
public static class TakenAddress
{
    /// <param name="urls">As in the setting <c>urls</c>: separated by semicolons. An address that cannot be understood is left to Kestrel.</param>
    /// <returns>The first one; null where all are free.</returns>
    public static string? Find(string? urls) => (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(IsTaken);

    static bool IsTaken(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return false;
        }
        if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0) return false;
        var ip = address.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(address.Host, out var given) ? given : IPAddress.Any;
        using var listener = new TcpListener(ip, address.Port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException failure)
        {
            return failure.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }
}
