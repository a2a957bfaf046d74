using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>
/// Runs axe in the page itself. Deque's own way for Playwright also opens an empty page each time, to put the findings of frames together: the site has no frames, and
/// it takes three times as long.
/// </summary>
static class Axe
{
    /// <summary>Every rule; of what is in order only one example, which spares writing out half of the page.</summary>
    const string Run = "axe.run({ resultTypes: ['violations', 'incomplete'] }).then(JSON.stringify)";

    static readonly string Script = new BundledAxeScriptProvider().GetScript() + ";0";

    public static async Task<AxeResult> RunAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return new AxeResult(JObject.Parse(await page.EvaluateAsync<string>(Run)));
    }
}
