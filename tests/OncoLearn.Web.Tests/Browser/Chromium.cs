using Microsoft.Playwright;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>One Chromium for the whole run. Without one a test is skipped where somebody sees it, and fails where <c>CI=true</c>.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string PathVariable = "ONCOLEARN_CHROMIUM";

    static readonly string[] Flags =
    [
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

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _once.Dispose();
    }
}
