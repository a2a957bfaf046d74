using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Http;

public sealed class ErrorPageTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    [Theory]
    [InlineData(400, "en", "The server did not understand this request")]
    [InlineData(403, "zh-Hans", "您没有权限打开这个页面")]
    [InlineData(404, "en", "There is no such page")]
    [InlineData(404, "zh-Hans", "没有找到这个页面")]
    [InlineData(405, "en", "This address cannot be used in this way")]
    [InlineData(413, "zh-Hans", "提交的内容太大了")]
    [InlineData(418, "en", "The request was not completed")]
    [InlineData(429, "en", "Too many requests")]
    [InlineData(500, "zh-Hans", "服务器出错了")]
    [InlineData(503, "en", "The server is busy")]
    public async Task A_failing_status_gets_its_page_in_the_readers_language(int status, string language, string title)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{TestDoors.StatusPath}/{status}"), language);

        await AssertErrorPageAsync(response, status, title);
    }

    [Theory]
    [InlineData("GET", 503, true)]
    [InlineData("GET", 429, true)]
    [InlineData("GET", 404, false)]
    [InlineData("POST", 500, false)]
    public async Task Asking_again_is_offered_where_it_may_help_and_sends_nothing_twice(string method, int status, bool offered)
    {
        var path = $"{TestDoors.StatusPath}/{status}?page=2";
        using var response = await SendAsync(new HttpRequestMessage(new HttpMethod(method), path), "en");

        var links = (await response.ReadPageAsync()).QuerySelectorAll(".error-page a").Select(link => link.GetAttribute("href"));
        Assert.Equal(offered ? [path, "/", "/evidence"] : ["/", "/evidence"], links);
    }

    [Fact]
    public async Task An_exception_gets_a_page_that_gives_nothing_away()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, TestDoors.ThrowPath), "en");

        await AssertErrorPageAsync(response, 500, "Something went wrong on the server");
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/nothing-here", 404)]
    [InlineData(TestDoors.ApiThrowPath, 500)]
    public async Task Programs_get_problem_details(string path, int status)
    {
        using var response = await server.Browser().GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain("secret", problem.RootElement.GetRawText());
    }

    [Fact]
    public async Task The_error_page_itself_is_no_page()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/error"), "en");

        await AssertErrorPageAsync(response, 404, "There is no such page");
    }

    [Theory]
    [InlineData("en", "This page was open too long")]
    [InlineData("zh-Hans", "这个页面打开得太久了")]
    public async Task A_form_with_a_stale_token_is_told_so(string language, string title)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", "stale"), new("answer", "B")]);
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/") { Content = form }, language);

        await AssertErrorPageAsync(response, 400, title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_of_ten_megabytes_gets_the_page_and_not_a_closed_connection(bool chunked)
    {
        using var response = await PostAsync(new string('x', 10 * 1024 * 1024), chunked);

        await AssertErrorPageAsync(response, 413, "提交的内容太大了");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_just_under_the_limit_is_read(bool chunked)
    {
        using var response = await PostAsync(new string('x', (int)RequestSizeLimit.MaxBytes - 2), chunked);

        await AssertErrorPageAsync(response, 400, "这个页面打开得太久了");
    }

    [Fact]
    public async Task A_client_that_asks_before_sending_is_refused_before_it_sends()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(new string('x', 10 * 1024 * 1024)) };
        request.Headers.ExpectContinue = true;
        using var response = await server.Browser().SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    Task<HttpResponseMessage> PostAsync(string answer, bool chunked)
    {
        var body = new StringContent("a=" + answer, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = body };
        request.Headers.TransferEncodingChunked = chunked;
        return SendAsync(request, "zh-Hans");
    }

    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string language) =>
        server.Browser().SendAsync(request.With("Accept-Language", language));

    static async Task AssertErrorPageAsync(HttpResponseMessage response, int status, string title)
    {
        Assert.Equal(status, (int)response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Equal(title, page.QuerySelector("main h1")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".error-words li").Length);
        Assert.Empty(response.SetCookies());
    }
}
