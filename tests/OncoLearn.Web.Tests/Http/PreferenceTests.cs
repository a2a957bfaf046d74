using System.Net;
using OncoLearn.Web.Endpoints;

namespace OncoLearn.Web.Tests.Http;

public sealed class PreferenceTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    [Theory]
    [InlineData(null, null, "en")]
    [InlineData(null, "zh-CN,zh;q=0.9,en;q=0.5", "zh-Hans")]
    [InlineData(null, "zh-TW", "zh-Hans")]
    [InlineData(null, "en;q=0.5,zh;q=0.9", "zh-Hans")]
    [InlineData(null, "fr,en;q=0.8,zh;q=0.7", "en")]
    [InlineData(null, "zh;q=0", "en")]
    [InlineData(null, "zha", "en")]
    [InlineData(null, ";;;not a header", "en")]
    [InlineData("ol-lang=zh-Hans", "en", "zh-Hans")]
    [InlineData("ol-lang=en", "zh", "en")]
    [InlineData("ol-lang=klingon", "zh", "zh-Hans")]
    public async Task The_interface_speaks_what_was_chosen_else_what_the_browser_asks_for(string? cookie, string? accept, string expected)
    {
        var page = await ReadHomeAsync(cookie, accept);

        Assert.Equal(expected, page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData(null, "auto")]
    [InlineData("ol-theme=dark", "dark")]
    [InlineData("ol-theme=light", "light")]
    [InlineData("ol-theme=\"><script>", "auto")]
    public async Task The_theme_is_on_the_page_before_any_script(string? cookie, string expected)
    {
        var page = await ReadHomeAsync(cookie, null);

        Assert.Equal(expected, page.DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("lang/zh-Hans", "ol-lang=zh-Hans")]
    [InlineData("content/en", "ol-content=en")]
    [InlineData("theme/dark", "ol-theme=dark")]
    public async Task A_choice_is_kept_for_a_year_in_a_cookie_that_script_cannot_read(string path, string cookie)
    {
        using var response = await server.Browser().GetAsync($"/prefs/{path}?back=/");

        var set = Assert.Single(response.SetCookies());
        Assert.StartsWith(cookie + ";", set);
        Assert.Contains("max-age=31536000", set);
        Assert.Contains("samesite=lax", set);
        Assert.Contains("httponly", set);
    }

    [Theory]
    [InlineData("content/auto", "ol-content=;")]
    [InlineData("theme/auto", "ol-theme=;")]
    public async Task Automatic_takes_the_choice_back(string path, string cookie)
    {
        using var response = await server.Browser().GetAsync($"/prefs/{path}");

        var set = Assert.Single(response.SetCookies());
        Assert.StartsWith(cookie, set);
        Assert.Contains("1970", set);
    }

    [Theory]
    [InlineData("lang/fr")]
    [InlineData("lang/auto")]
    [InlineData("theme/pink")]
    [InlineData("content/zh")]
    [InlineData("size/large")]
    public async Task An_unknown_choice_is_not_found_and_sets_nothing(string path)
    {
        using var response = await server.Browser().GetAsync($"/prefs/{path}?back=/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(response.SetCookies());
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/courses/nupr1?section=8&x=%E5%8F%A3", "/courses/nupr1?section=8&x=%E5%8F%A3")]
    [InlineData("/课程#一", "/%E8%AF%BE%E7%A8%8B#%E4%B8%80")]
    [InlineData("", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/a\\..\\..\\/evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/\r\nSet-Cookie: a=b", "/")]
    [InlineData("/.//evil.example", "/.//evil.example")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("evil", "/")]
    public async Task The_way_back_stays_on_this_site(string back, string expected)
    {
        using var response = await server.Browser().GetAsync($"/prefs/theme/dark?back={Uri.EscapeDataString(back)}");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(expected, Assert.Single(response.Headers.GetValues("Location")));
    }

    [Fact]
    public async Task Switches_lead_back_to_the_page_they_stand_on_with_its_query()
    {
        using var response = await server.Browser().GetAsync("/nothing-here?a=1&b=2");
        var page = await response.ReadPageAsync();

        Assert.Equal("/prefs/theme/dark?back=%2Fnothing-here%3Fa%3D1%26b%3D2", page.QuerySelector("a[href^='/prefs/theme/dark']")!.GetAttribute("href"));
    }

    [Fact]
    public void A_path_that_was_never_set_is_home() => Assert.Equal("/", LocalPath.OrHome(null).ToString());

    async Task<AngleSharp.Dom.IDocument> ReadHomeAsync(string? cookie, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (cookie is not null) request.With("Cookie", cookie);
        if (accept is not null) request.With("Accept-Language", accept);
        using var response = await server.Browser().SendAsync(request);
        return await response.ReadPageAsync();
    }
}
