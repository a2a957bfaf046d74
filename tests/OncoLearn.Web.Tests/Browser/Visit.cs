using System.Collections.Concurrent;
using System.Diagnostics;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>One window on the site, with everything that the browser complained of in it: script errors, console errors, violations of the security policy.</summary>
public sealed class Visit
{
    /// <summary>A violation is an event of the document and not always a console message.</summary>
    const string ReportViolations =
        "document.addEventListener('securitypolicyviolation', e => console.error(`CSP ${e.violatedDirective} blocked ${e.blockedURI || 'inline'} in ${e.sourceFile}`))";

    /// <summary>The focus, what is said in the window, and the beginning of what stands there.</summary>
    const string Shown =
        """
        `Focus on ${document.activeElement?.outerHTML.slice(0, 200)}
        ${[...document.querySelectorAll("[role=alert], [role=status], .notice, #saved")].filter(element => element.checkVisibility()).map(element => element.innerText).join("\n")}
        ${document.querySelector("main")?.innerText.slice(0, 1500)}`
        """;

    const string IsLoaded = "document.readyState === 'complete'";

    static readonly bool TakesPictures = Environment.GetEnvironmentVariable("ONCOLEARN_PICTURES") is "true";

    readonly ConcurrentQueue<string> _complaints = new();
    readonly HashSet<int> _allowed = [];
    readonly Look _look;
    bool _instrumentAtWork;
    bool _allowFailures;

    Visit(IPage page, Look look)
    {
        Page = page;
        _look = look;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !_instrumentAtWork && !IsAllowed(message.Text))
                _complaints.Enqueue($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    /// <summary>Does what a test is about. Each complaint of the browser in it fails the test; where it fails, the report tells what stood in the window.</summary>
    public async Task WatchAsync(Func<Task> body)
    {
        try
        {
            await body();
        }
        catch
        {
            TestContext.Current.TestOutputHelper?.WriteLine(await TellAsync());
            throw;
        }
        AssertNoComplaint();
    }

    /// <summary>Told whole: a collection's failure would show the first letters.</summary>
    public void AssertNoComplaint() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    public static async Task<Visit> StartAsync(IBrowserContext context, Look look)
    {
        await context.AddInitScriptAsync(ReportViolations);
        return new Visit(await context.NewPageAsync(), look);
    }

    /// <summary>Opens a path and checks the status of its response; a failing status that is expected is no complaint.</summary>
    public async Task OpenAsync(string path, int status = 200)
    {
        Allow(status);
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>What somebody in front of the window would tell of it, for the report of a test that failed there.</summary>
    async Task<string> TellAsync()
    {
        try
        {
            return string.Join('\n', [Page.Url, .. _complaints, await Page.EvaluateAsync<string>(Shown)]);
        }
        catch (PlaywrightException gone)
        {
            return $"{Page.Url}: {gone.Message}";
        }
    }

    /// <summary>Waits for the page that holds the element, and for its scripts: a key pressed before those have run is nobody's.</summary>
    public async Task ArriveAsync(string selector)
    {
        await Page.WaitForSelectorAsync(selector);
        await UntilAsync(IsLoaded);
    }

    /// <summary>
    /// Waits for the page whose address ends so, and for its scripts. (Playwright's own ways look first and listen then, in two steps on another
    /// thread than its events: what happens in between is waited for in vain.)
    /// </summary>
    /// <param name="end">Of the path with query and fragment.</param>
    public Task ReachAsync(string end) => UntilAsync($"end => {IsLoaded} && location.href.endsWith(end)", end);

    /// <summary>Waits until an expression is true in the page. (Playwright's own way evaluates it within the page again and again, which the security policy forbids.)</summary>
    public async Task UntilAsync(string expression, object? argument = null)
    {
        for (var waited = Stopwatch.StartNew(); !await IsTrueAsync(expression, argument);)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"Never true at {Page.Url}: {expression}");
            await Task.Delay(50);
        }
    }

    async Task<bool> IsTrueAsync(string expression, object? argument)
    {
        try
        {
            return await Page.EvaluateAsync<bool>(expression, argument);
        }
        catch (PlaywrightException gone) when (gone.Message.Contains("Execution context was destroyed", StringComparison.Ordinal))
        {
            // The next page is coming.
            return false;
        }
    }

    /// <summary>The test expects responses with this failing status: the browser's note on them is no complaint.</summary>
    public void Allow(int status) => _allowed.Add(status);

    /// <summary>The test breaks the line to the server: the browser's notes on requests that failed are no complaint.</summary>
    public void AllowFailures() => _allowFailures = true;

    /// <summary>
    /// No finding of axe under WCAG 2.0 to 2.2, levels A and AA, and its best practices; and no text in the colour of its background, which axe
    /// only lists as not decided because it may be hidden on purpose.
    /// </summary>
    public async Task AssertAccessibleAsync()
    {
        var result = await WithInstrumentAsync(() => Axe.RunAsync(Page));
        var findings = result.Violations
            .Concat(result.Incomplete.Where(finding => finding.Nodes.Any(IsInvisible)))
            .Select(finding => $"{_look}: {finding.Id}: {finding.Help}\n  " + string.Join("\n  ", finding.Nodes.Select(node => $"{node.Target} {node.Html}")));
        // Told whole: equality of texts would show the first twenty letters.
        var told = string.Join('\n', findings);
        Assert.True(told is "", told);
    }

    static bool IsInvisible(AxeResultNode node) =>
        node.Any.Any(check => check.Data?.ToString()?.Contains("equalRatio", StringComparison.Ordinal) is true);

    /// <summary>The page does not scroll sideways; on a phone also not in a window of 320 px, which is one of 1280 px at 400 % (WCAG 1.4.10).</summary>
    public async Task AssertFitsAsync()
    {
        await AssertFitsNowAsync(_look.Width);
        if (_look.Width != Look.Phone.Width) return;
        await Page.SetViewportSizeAsync(320, 256);
        await AssertFitsNowAsync(320);
        await Page.SetViewportSizeAsync(_look.Width, _look.Height);
    }

    async Task AssertFitsNowAsync(int width)
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{_look}: {Page.Url} is {overflow} px too wide at {width} px.");
    }

    /// <summary>Judges a page: for axe, for its width, and in a picture for the eye.</summary>
    /// <param name="name">Of the picture.</param>
    /// <param name="path">Opened first; null for the page that is there.</param>
    public async Task LookAtAsync(string name, string? path = null)
    {
        if (path is not null) await OpenAsync(path);
        await AssertAccessibleAsync();
        await AssertFitsAsync();
        await PictureAsync(name);
    }

    /// <summary>Writes a picture of the whole page to <c>artifacts/screens</c>, for a person to judge; only where <c>ONCOLEARN_PICTURES=true</c>, as it takes its time.</summary>
    public Task PictureAsync(string name) => TakesPictures
        ? WithInstrumentAsync(() => Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screens", $"{name}-{_look}.png"), FullPage = true }))
        : Task.CompletedTask;

    /// <summary>The window as it is.</summary>
    /// <param name="path">Where the picture is kept; null for nowhere.</param>
    public Task<byte[]> TakeAsync(string? path) => WithInstrumentAsync(() => Page.ScreenshotAsync(new() { Path = path }));

    /// <summary>Axe and the screenshot put styles of their own into the page, which the policy refuses: those complaints are not the page's.</summary>
    async Task<T> WithInstrumentAsync<T>(Func<Task<T>> measure)
    {
        await Page.EvaluateAsync("0");
        _instrumentAtWork = true;
        try
        {
            return await measure();
        }
        finally
        {
            // Messages arrive in order: after this answer, what the instrument caused has been heard.
            await Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            _instrumentAtWork = false;
        }
    }

    bool IsAllowed(string message) =>
        message.StartsWith("Failed to load resource", StringComparison.Ordinal) && (_allowFailures || _allowed.Any(status => message.Contains($"status of {status}", StringComparison.Ordinal)));
}
