using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>What <c>pdf-layout.js</c> does at pages of many runs: the tab that waits for it has to stay usable.</summary>
public sealed class PdfLayoutWorkTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    /// <summary>Looks at places and heights, each of which is counted, for a page of rows of points.</summary>
    const string Count = """
        async rows => {
          const { textOf } = await import("/js/pdf-layout.js");
          let looks = 0;
          const counted = value => ({ valueOf() { looks++; return value; } });
          const page = [];
          for (let row = 0; row < rows; row++)
            for (let column = 0; column < 20; column++)
              page.push({ text: ".", x: counted(50 + 25 * column), y: counted(20 + 12 * row), width: 3, height: counted(10) });
          const text = await textOf([page]);
          return [looks, text.split("\n").length];
        }
        """;

    [Fact]
    public async Task Four_times_the_runs_are_about_four_times_the_work()
    {
        var (few, many) = await VisitAsync(async page => (await page.EvaluateAsync<int[]>(Count, 40), await page.EvaluateAsync<int[]>(Count, 160)));

        Assert.Equal((40, 160), (few[1], many[1]));
        Assert.True(many[0] < 7 * few[0], $"{few[0]} looks at 800 runs, {many[0]} at 3,200.");
    }

    [Fact]
    public async Task A_page_of_more_runs_than_letters_is_left_to_the_server() => Assert.True(await VisitAsync(page => page.EvaluateAsync<bool>(
        """
        async () => {
          const { textOf } = await import("/js/pdf-layout.js");
          const points = Array.from({ length: 30000 }, (_, at) => ({ text: ".", x: 20 + at % 173 * 3, y: 20 + Math.floor(at / 173) * 4, width: 1, height: 3 }));
          return await textOf([[{ text: "text", x: 50, y: 50, width: 20, height: 10 }], points]) === null;
        }
        """)));

    [Fact]
    public async Task Between_two_pages_it_waits_and_can_be_stopped() => Assert.Equal("stopped 3", await VisitAsync(page => page.EvaluateAsync<string>(
        """
        async () => {
          const { textOf } = await import("/js/pdf-layout.js");
          const pages = Array.from({ length: 9 }, () => [{ text: "text", x: 50, y: 50, width: 20, height: 10 }]);
          let waits = 0;
          try {
            await textOf(pages, async () => { if (++waits === 3) throw new Error("stopped"); });
          } catch (fault) {
            return `${fault.message} ${waits}`;
          }
        }
        """)));

    async Task<T> VisitAsync<T>(Func<Microsoft.Playwright.IPage, Task<T>> visit)
    {
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/robots.txt");
        return await visit(page);
    }
}
