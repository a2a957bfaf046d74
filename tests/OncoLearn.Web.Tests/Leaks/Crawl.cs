using System.Net;
using AngleSharp.Html.Parser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Leaks;

/// <summary>A page or a reply that somebody reached.</summary>
/// <param name="Path">With its query, after redirects.</param>
/// <param name="Body">Decoded, so that a text is found as it is written.</param>
/// <param name="Markup">As it was sent.</param>
sealed record Reached(string Path, HttpStatusCode Status, string Body, string Markup)
{
    /// <summary>The page that led here; empty for a beginning.</summary>
    public string From { get; init; } = "";
}

static class Crawl
{
    /// <summary>Follows every link of the site from these pages on, and asks for what buttons and script ask for.</summary>
    public static Task<IReadOnlyList<Reached>> FromAsync(Person person, params string[] beginnings) => FromAsync(person, beginnings, _ => true);

    /// <param name="opens">Which links are followed: asked once for each.</param>
    public static async Task<IReadOnlyList<Reached>> FromAsync(Person person, IReadOnlyList<string> beginnings, Func<string, bool> opens)
    {
        var waiting = new Queue<(string Path, string From)>(beginnings.Select(path => (path, "")));
        var seen = new HashSet<string>(beginnings, StringComparer.Ordinal);
        var reached = new List<Reached>();
        while (waiting.TryDequeue(out var next))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(next.Path, UriKind.Relative));
            using var response = await person.SendAsync(request);
            Assert.True((int)response.StatusCode < 500, $"{next.Path} is {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType is not ("text/html" or "application/json")) continue;
            var body = await response.Content.ReadAsStringAsync();
            var at = response.RequestMessage!.RequestUri!.PathAndQuery;
            reached.Add(new Reached(at, response.StatusCode, WebUtility.HtmlDecode(body), body) { From = next.From });
            var page = await new HtmlParser().ParseDocumentAsync(body);
            var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);
            foreach (var link in links.Concat(AskedBy(at)).Select(link => link.Split('#')[0]))
                if (link.StartsWith('/') && !link.StartsWith("/prefs/", StringComparison.Ordinal) && seen.Add(PageOf(link)) && opens(link)) waiting.Enqueue((link, at));
        }
        return reached;
    }

    /// <summary>A cell of the evidence matrix shows no more claims for one course than for all: it is opened once for both.</summary>
    static string PageOf(string link) =>
        link.StartsWith("/evidence/", StringComparison.Ordinal) ? string.Join('&', link.Split('&').Where(part => !part.StartsWith("course=", StringComparison.Ordinal))) : link;

    /// <summary>What buttons and script ask for beside the links of an attempt's page.</summary>
    static IEnumerable<string> AskedBy(string path) => path.Split('/') is [_, var kind, "attempt", var uid, ..]
        ? [$"/api/v1/attempts/{uid}/state", $"/{kind}/attempt/{uid}/review", .. Enumerable.Range(1, 10).Select(slot => $"/{kind}/attempt/{uid}/{slot}")]
        : [];
}
