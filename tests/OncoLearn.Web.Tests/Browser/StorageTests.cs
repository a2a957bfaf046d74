namespace OncoLearn.Web.Tests.Browser;

/// <summary>The one way to the browser's storage.</summary>
public sealed class StorageTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    [Fact]
    public Task What_finds_no_room_is_kept_as_long_as_the_page_instead_of_what_was_there() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/");

        var got = await visit.Page.EvaluateAsync<string>("""
            async () => {
              const { session } = await import("/js/storage.js");
              const set = Storage.prototype.setItem;
              const whileFull = act => {
                Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
                act();
                Storage.prototype.setItem = set;
              };
              const got = [];
              session.set("key", "first");
              whileFull(() => session.set("key", "second"));
              got.push(session.get("key"));
              session.set("key", "third");
              got.push(session.get("key"));
              whileFull(() => session.set("key", "fourth"));
              got.push(session.take("key"), String(session.get("key")), String(sessionStorage.getItem("key")));
              return got.join(", ");
            }
            """);

        Assert.Equal("second, third, fourth, null, null", got);
    });

    [Fact]
    public void No_other_script_asks_the_browser_for_its_storage()
    {
        var asking = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "OncoLearn.Web", "wwwroot", "js"), "*.js")
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("sessionStorage", StringComparison.Ordinal) || text.Contains("localStorage", StringComparison.Ordinal)))
            .Select(Path.GetFileName);

        Assert.Equal(["storage.js"], asking);
    }
}
