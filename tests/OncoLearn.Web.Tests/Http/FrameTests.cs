using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Http;

public sealed class FrameTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    static readonly string Bootstrap = "/lib/bootstrap/bootstrap.min.css";

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/css/tokens.css")]
    [InlineData(TestDoors.ThrowPath)]
    public async Task Every_response_carries_the_security_headers(string path)
    {
        using var response = await server.Browser().GetAsync(path);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    public async Task A_page_for_nobody_in_particular_sets_no_cookie_and_holds_no_form_that_needs_one(string path)
    {
        using var response = await server.Browser().GetAsync(path);

        Assert.Empty(response.SetCookies());
        var page = await response.ReadPageAsync();
        Assert.Empty(page.QuerySelectorAll("form:not([data-check]), input[name=__RequestVerificationToken]"));
    }

    [Fact]
    public async Task A_page_tells_caches_what_it_depends_on()
    {
        using var response = await server.Browser().GetAsync("/");

        Assert.Contains("Cookie", response.Headers.Vary);
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Equal("en", Assert.Single(response.Content.Headers.ContentLanguage));
    }

    [Fact]
    public async Task Chinese_is_sent_as_text_and_not_as_references()
    {
        var html = await server.Browser().GetStringAsync("/");

        Assert.Contains("简体中文", html);
        Assert.DoesNotContain("&#x", html);
    }

    [Fact]
    public async Task Nothing_on_a_page_is_inline()
    {
        using var response = await server.Browser().GetAsync("/");
        var page = await response.ReadPageAsync();

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/lib/bootstrap/bootstrap.min.css", "text/css")]
    [InlineData("/lib/fonts/source-serif-4-600.woff2", "font/woff2")]
    [InlineData("/css/tokens.css", "text/css")]
    [InlineData("/js/site.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/robots.txt", "text/plain")]
    public async Task Static_files_are_served(string path, string type)
    {
        using var response = await server.Browser().GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Style_sheets_travel_compressed()
    {
        using var response = await server.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Get, Bootstrap).With("Accept-Encoding", "gzip"));

        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 40_000);
    }

    [Fact]
    public async Task The_keys_of_cookies_and_forms_lie_in_the_data_folder()
    {
        using var response = await server.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Get, "/").With(TestDoors.UserHeader, "lin"));

        Assert.Single(response.SetCookies(), cookie => cookie.StartsWith(CookieRules.AntiforgeryCookie, StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(server.DataFolder, PersistentKeys.Subfolder), "key-*.xml"));
    }
}
