using Microsoft.Playwright;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>One Chromium for the whole run. Without one a test is skipped where somebody sees it, and fails where <c>CI=true</c>.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string PathVariable = "ONCOLEARN_CHROMIUM";

    /// <summary>
    /// What Playwright switches off (the list given here takes the place of its own), and three things of a window that nobody sees: the suggestions
    /// under the address bar, which are two pages of their own to each window, and the page kept ready for the next one. Without these a window
    /// is one process and not three, and the tests take two thirds of the time.
    /// </summary>
    static readonly string[] FeaturesOff =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay",
        "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect",
        "Translate", "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "SpareRendererForSitePerProcess",
    ];

    static readonly string[] Flags =
    [
        $"--disable-features={string.Join(',', FeaturesOff)}",
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly SemaphoreSlim _once = new(1, 1);
    IPlaywright? _playwright;
    IBrowser? _browser;

    static string ExecutablePath => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : "/usr/bin/chromium";

    static bool MustExist => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async Task<IBrowser> LaunchAsync()
    {
        if (!File.Exists(ExecutablePath))
        {
            var reason = $"Chromium is not at {ExecutablePath}: install it, or name it in {PathVariable}.";
            if (MustExist) Assert.Fail(reason);
            Assert.Skip(reason);
        }

        await _once.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = ExecutablePath, Args = Flags });
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>
    /// Opens a browser of its own on a site. Nothing moves in it: a colour that is still on its way to another one fails the test of contrast now and then.
    /// </summary>
    /// <param name="cookies">Beside those of the language and the theme.</param>
    /// <param name="headers">Sent with every request; null for none.</param>
    public async Task<IBrowserContext> OpenAsync(
        Look look, Uri site, bool script, IReadOnlyDictionary<string, string>? cookies = null, IReadOnlyDictionary<string, string>? headers = null)
    {
        var browser = await LaunchAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            Locale = look.Language,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            ExtraHTTPHeaders = headers,
        });
        await context.AddCookiesAsync(new Dictionary<string, string>(cookies ?? new Dictionary<string, string>())
        {
            [ReaderPreferences.LanguageCookie] = look.Language,
            [ReaderPreferences.ThemeCookie] = look.Theme,
        }.Select(cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = site.ToString() }));
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _once.Dispose();
    }
}
