using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OncoLearn.Web.Tests.Http;

/// <summary>
/// Somebody at a browser without script: keeps cookies, follows redirects, looks at one page at a time and sends its forms as they stand
/// there, hidden fields included.
/// </summary>
sealed class Person : IDisposable
{
    readonly CookieContainer _cookies = new();
    readonly HttpClient _http;

    IDocument? _page;
    Uri? _at;

    /// <param name="language">What the browser asks for.</param>
    public Person(Uri address, string language = "en")
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 10, CookieContainer = _cookies }) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    /// <summary>The page that is open.</summary>
    public IDocument Page => _page ?? throw new InvalidOperationException("No page is open yet.");

    /// <summary>Path and query of the page that is open, after redirects.</summary>
    public string At => _at?.PathAndQuery ?? throw new InvalidOperationException("No page is open yet.");

    public HttpStatusCode Status { get; private set; }

    /// <summary>The value of a cookie, or null.</summary>
    public string? Cookie(string name) => _cookies.GetCookies(_http.BaseAddress!)[name]?.Value;

    /// <summary>What a browser must hold to be signed in as this person.</summary>
    public IReadOnlyDictionary<string, string> Session() =>
        new Dictionary<string, string> { [Hosting.AccountSetup.SessionCookie] = Cookie(Hosting.AccountSetup.SessionCookie)! };

    /// <summary>Takes over a cookie, of another browser for example.</summary>
    public void SetCookie(string name, string value) => _cookies.Add(_http.BaseAddress!, new Cookie(name, value));

    public Task OpenAsync(string path) => ShowAsync(_http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends a request that no page offers; cookies go with it.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Fills in and sends a form of the open page.</summary>
    /// <param name="form">A CSS selector that finds one form.</param>
    /// <param name="button">The name and value of the button that is pressed, where it has one.</param>
    public Task SubmitAsync(string form, IReadOnlyDictionary<string, string>? fields = null, (string Name, string Value)? button = null) =>
        ShowAsync(_http.SendAsync(RequestOf(form, fields, button)));

    /// <summary>The request that the form would send; it can be sent twice, or later.</summary>
    public HttpRequestMessage RequestOf(string form, IReadOnlyDictionary<string, string>? fields = null, (string Name, string Value)? button = null)
    {
        var found = Page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{At} has no form {form}:\n{Page.Body?.TextContent.Trim()}");
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in found.Elements)
        {
            if (element is IHtmlInputElement { Name: { Length: > 0 } name } input && !fields.Has(name) && !input.IsDisabled)
            {
                if (input.Type is "submit" or "button" or "image" or "file" || (input.Type is "radio" or "checkbox" && !input.IsChecked)) continue;
                values.Add(new(name, input.Value));
            }
            else if (element is IHtmlSelectElement { Name: { Length: > 0 } select } list && !fields.Has(select)) values.Add(new(select, list.Value ?? ""));
            else if (element is IHtmlTextAreaElement { Name: { Length: > 0 } area } text && !fields.Has(area)) values.Add(new(area, text.Value));
        }
        values.AddRange(fields ?? new Dictionary<string, string>(StringComparer.Ordinal));
        if (button is { } pressed) values.Add(new(pressed.Name, pressed.Value));
        var action = found.GetAttribute("action") is { Length: > 0 } to ? new Uri(_at!, to) : _at!;
        return new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(values) };
    }

    public void Dispose() => _http.Dispose();

    async Task ShowAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        Status = response.StatusCode;
        _at = response.RequestMessage!.RequestUri;
        _page = await response.ReadPageAsync();
    }
}

static class FieldExtensions
{
    public static bool Has(this IReadOnlyDictionary<string, string>? fields, string name) => fields?.ContainsKey(name) == true;
}
