using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Courses;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Http;

/// <summary>Pages that are the same for every reader who is signed out are made once and kept.</summary>
public sealed class PublicPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    const string Lesson = "/courses/nupr1/3";

    public static TheoryData<string> Pages =>
        [
            "/", "/courses/nupr1", Lesson, "/courses/nupr1/glossary", "/courses/nupr1/conflicts", "/evidence", "/evidence?facet=outcome&course=nupr1", "/evidence/nupr1/oscc?facet=function",
            "/across", "/across?course=nupr1", "/across/akt", "/across/tp53", "/across/tp53-and-rb1",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_second_reader_gets_what_the_first_one_got(string path)
    {
        using var browser = Browser();
        using var first = await browser.GetAsync(path);
        using var second = await browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotNull(second.Headers.Age);
        Assert.Empty(first.SetCookies());
        Assert.Empty(second.SetCookies());
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Vary, second.Headers.Vary);
        Assert.Equal(first.Content.Headers.ContentLanguage, second.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task Every_choice_of_a_reader_has_a_page_of_its_own()
    {
        using var browser = Browser();
        var choices =
            from language in Languages.All
            from content in (string[])["", .. Languages.All]
            from theme in (string[])["", ReaderPreferences.Light, ReaderPreferences.Dark]
            select $"{ReaderPreferences.LanguageCookie}={language}; {ReaderPreferences.ContentCookie}={content}; {ReaderPreferences.ThemeCookie}={theme}";
        var bodies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in choices.Concat(choices))
        {
            using var response = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Get, Lesson).With("Cookie", choice));
            var body = await response.Content.ReadAsStringAsync();
            if (!bodies.TryAdd(choice, body)) Assert.Equal(bodies[choice], body);
        }
        Assert.Equal(18, bodies.Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task Each_encoding_is_kept_apart(string? encoding)
    {
        using var browser = Browser();
        for (var time = 0; time < 2; time++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, Lesson);
            if (encoding is not null) request.With("Accept-Encoding", encoding);
            using var response = await browser.SendAsync(request);
            Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task Whoever_is_signed_in_neither_gets_nor_leaves_a_page()
    {
        await using var own = new Site(site.Db, (App.Catalog.ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await own.SignInNewAsync("lin");
        await student.OpenAsync(Lesson);
        Assert.NotNull(student.Page.QuerySelector("summary.avatar"));

        using var stranger = own.Visit();
        await stranger.OpenAsync(Lesson);
        Assert.Null(stranger.Page.QuerySelector("summary.avatar"));

        await student.OpenAsync(Lesson);
        Assert.NotNull(student.Page.QuerySelector("summary.avatar"));
    }

    [Fact]
    public async Task An_address_with_more_in_it_is_not_kept()
    {
        using var browser = Browser();
        for (var time = 0; time < 2; time++)
        {
            using var response = await browser.GetAsync($"{Lesson}?from=a-letter-to-one-reader");
            Assert.Null(response.Headers.Age);
        }
        Assert.DoesNotContain("a-letter-to-one-reader", await browser.GetStringAsync(Lesson));
    }

    [Theory]
    [InlineData("/courses/nothing")]
    [InlineData("/courses/nupr1/99")]
    public async Task What_is_not_there_is_asked_for_anew(string path)
    {
        using var browser = Browser();
        for (var time = 0; time < 2; time++)
        {
            using var response = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Null(response.Headers.Age);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_that_others_wait_for_is_made_to_the_end_although_who_asked_first_leaves(bool signedIn)
    {
        using var leaving = new CancellationTokenSource();
        var services = new ServiceCollection().AddLogging().AddSingleton(new ReaderPreferences { InterfaceLanguage = Languages.English });
        services.AddCompression();
        await using var provider = services.BuildServiceProvider();
        var http = new DefaultHttpContext
        {
            RequestAborted = leaving.Token,
            RequestServices = provider,
            User = new ClaimsPrincipal(new ClaimsIdentity(signedIn ? "password" : null)),
        };
        http.Request.Method = HttpMethods.Get;

        await new PublicPageAttribute().CacheRequestAsync(new OutputCacheContext { HttpContext = http }, CancellationToken.None);
        await leaving.CancelAsync();

        Assert.Equal(signedIn, http.RequestAborted.IsCancellationRequested);
    }

    [Fact]
    public void A_page_for_somebody_is_never_a_public_one()
    {
        var pages = typeof(PublicPageAttribute).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel))).ToList();
        var open = pages.Where(page => page.IsDefined(typeof(PublicPageAttribute), inherit: false)).ToList();

        Assert.Equal(9, open.Count);
        Assert.All(open, page => Assert.False(page.IsDefined(typeof(AuthorizeAttribute), inherit: true), page.Name));
    }

    /// <summary>It keeps no cookies and undoes no compression.</summary>
    HttpClient Browser() => new(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site.Address };
}
