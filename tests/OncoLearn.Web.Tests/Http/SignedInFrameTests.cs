namespace OncoLearn.Web.Tests.Http;

public sealed class SignedInFrameTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    [Fact]
    public async Task Somebody_signed_in_gets_a_menu_and_can_sign_out()
    {
        var page = await ReadHomeAsync("lin");

        Assert.Equal("L", page.QuerySelector(".avatar > span")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/account/sign-out'] input[name=__RequestVerificationToken]"));
        Assert.NotNull(page.QuerySelector("a[href='/answers']"));
        Assert.Null(page.QuerySelector("a[href='/account/sign-in'], a[href='/account/register']"));
    }

    [Theory]
    [InlineData("lin;Student", false)]
    [InlineData("lin;Administrator", true)]
    public async Task Only_an_administrator_is_offered_the_users(string user, bool offered)
    {
        var page = await ReadHomeAsync(user);

        Assert.Equal(offered, page.QuerySelector("a[href='/admin/users']") is not null);
    }

    async Task<AngleSharp.Dom.IDocument> ReadHomeAsync(string user)
    {
        using var response = await server.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Get, "/").With(TestDoors.UserHeader, user));
        return await response.ReadPageAsync();
    }
}
