using System.Net;
using System.Net.Sockets;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Http;

public sealed class TakenAddressTests
{
    [Fact]
    public void An_address_that_somebody_listens_on_is_found_among_others()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://localhost:{((IPEndPoint)other.LocalEndpoint).Port}";

        Assert.Equal(taken, TakenAddress.Find($"http://127.0.0.1:0;{taken}"));
        other.Stop();
        Assert.Null(TakenAddress.Find(taken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://unix:/tmp/socket")]
    public void What_is_no_port_of_ours_is_left_to_the_server(string? urls) => Assert.Null(TakenAddress.Find(urls));
}
