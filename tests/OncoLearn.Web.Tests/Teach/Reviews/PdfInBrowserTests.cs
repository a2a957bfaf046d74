using Microsoft.Playwright;
using OncoLearn.Web.Pages.Teach.Reviews;
using OncoLearn.Web.Resources;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>An instructor brings a review as PDF.</summary>
public sealed class PdfInBrowserTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    /// <summary>In the first section: on the server, two raised numbers are no citations.</summary>
    const int CitedInBrowser = 9, CitedOnServer = 7;

    const string Worker = "**/pdf.worker.min.mjs";

    [Theory]
    [MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task A_page_of_two_columns_is_read_in_the_browser_column_by_column(Look look)
    {
        var article = await PrintedArticle.PrintAsync(chromium, PrintedArticle.TwoColumns);
        await VisitAsync(look, async (visit, staff) =>
        {
            var gate = new TaskCompletionSource();
            await visit.Page.RouteAsync(Worker, async route =>
            {
                await gate.Task;
                await route.ContinueAsync();
            });
            await visit.Page.SetInputFilesAsync("#Article", article);
            await Assertions.Expect(visit.Page.Locator("[data-pages]")).ToHaveTextAsync(Said(look, () => PdfText.Opening));
            await visit.LookAtAsync("pdf-reading");
            gate.SetResult();
            await Assertions.Expect(Status(visit)).ToHaveTextAsync(Said(look, () => PdfText.Done).Replace("#", "2", StringComparison.Ordinal));
            await visit.LookAtAsync("pdf-read");
            await ReadAsync(visit);

            Assert.Equal("zpx4 review.pdf", await site.Db.ExecuteScalarAsync<string>("select file_name from review_import where owner_id = @Id", new { staff.User.Id }));
            await AssertSectionsAsync(visit, CitedInBrowser);
        });
    }

    [Fact]
    public async Task Without_script_the_file_is_sent_and_the_server_reads_it()
    {
        var article = await PrintedArticle.PrintAsync(chromium, PrintedArticle.TwoColumns);
        await VisitAsync(
            Look.Desk,
            async (visit, _) =>
            {
                await visit.Page.SetInputFilesAsync("#Article", article);
                await Assertions.Expect(visit.Page.Locator("[data-pdf]")).ToBeHiddenAsync();
                await ReadAsync(visit);
                await AssertSectionsAsync(visit, CitedOnServer);
            },
            script: false);
    }

    [Fact]
    public Task Nothing_of_the_reader_is_loaded_before_a_pdf_is_chosen() => VisitAsync(Look.Desk, async (visit, _) =>
    {
        var loaded = 0;
        visit.Page.Request += (_, request) => loaded += request.Url.Contains("/lib/pdfjs/", StringComparison.Ordinal) ? 1 : 0;
        await visit.Page.SetInputFilesAsync("#Article", new FilePayload { Name = "a.pdf", MimeType = "application/pdf", Buffer = "No PDF at all."u8.ToArray() });
        await Assertions.Expect(visit.Page.Locator("[data-pdf]")).ToBeHiddenAsync();
        Assert.Equal(0, loaded);
        await visit.Page.SetInputFilesAsync("#Article", await PrintedArticle.PrintAsync(chromium, PrintedArticle.Empty));
        await Assertions.Expect(Status(visit)).Not.ToBeEmptyAsync();
        Assert.NotEqual(0, loaded);
    });

    [Fact]
    public Task What_is_sent_while_the_pdf_is_being_read_waits_for_its_end() => VisitAsync(Look.Phone, async (visit, _) =>
    {
        var article = await PrintedArticle.PrintAsync(chromium, PrintedArticle.TwoColumns);
        var gate = new TaskCompletionSource();
        await visit.Page.RouteAsync(Worker, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        await visit.Page.SetInputFilesAsync("#Article", article);
        await Assertions.Expect(visit.Page.Locator("[data-stop]")).ToBeVisibleAsync();
        await visit.Page.ClickAsync(".review-form .btn-primary");
        await Assertions.Expect(Status(visit)).ToHaveTextAsync(Said(Look.Phone, () => PdfText.Waits));
        gate.SetResult();
        await visit.ArriveAsync(".section-table");
        await AssertSectionsAsync(visit, CitedInBrowser);
    });

    [Fact]
    public Task Reading_is_stopped_and_no_file_is_left_chosen() => VisitAsync(Look.Desk, async (visit, _) =>
    {
        await visit.Page.RouteAsync(Worker, _ => Task.CompletedTask);
        await visit.Page.SetInputFilesAsync("#Article", await PrintedArticle.PrintAsync(chromium, PrintedArticle.TwoColumns));
        await visit.Page.ClickAsync("[data-stop]");
        await Assertions.Expect(Status(visit)).ToHaveTextAsync(Said(Look.Desk, () => PdfText.Stopped));
        await Assertions.Expect(visit.Page.Locator("[data-stop]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#Article")).ToBeFocusedAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.getElementById('Article').files.length === 0"));
    });

    [Theory]
    [MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_pdf_with_a_password_is_told_at_the_field_and_not_sent(Look look) => VisitAsync(look, async (visit, staff) =>
    {
        await visit.Page.SetInputFilesAsync("#Article", PrintedArticle.Locked);
        await Assertions.Expect(visit.Page.Locator("#Article-error")).ToHaveTextAsync(Said(look, () => PdfText.Locked));
        await visit.LookAtAsync("pdf-locked");
        await visit.Page.ClickAsync(".review-form .btn-primary");
        await Assertions.Expect(visit.Page.Locator("#Article")).ToBeFocusedAsync();
        Assert.Equal(0, await site.Db.ExecuteScalarAsync<long>("select count(*) from review_import where owner_id = @Id", new { staff.User.Id }));
        await visit.Page.SetInputFilesAsync("#Article", new FilePayload { Name = "a.txt", MimeType = "text/plain", Buffer = "1 Introduction"u8.ToArray() });
        await Assertions.Expect(visit.Page.Locator("#Article-error")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_pdf_without_text_is_left_to_the_server() => VisitAsync(Look.Desk, async (visit, _) =>
    {
        await visit.Page.SetInputFilesAsync("#Article", await PrintedArticle.PrintAsync(chromium, PrintedArticle.Empty));
        await Assertions.Expect(Status(visit)).ToHaveTextAsync(Said(Look.Desk, () => PdfText.LeftToServer));
        await visit.Page.ClickAsync(".review-form .btn-primary");
        await visit.ArriveAsync(".notice-error");
        Assert.Contains("scanned", await visit.Page.TextContentAsync(".notice-error"), StringComparison.Ordinal);
    });

    async Task VisitAsync(Look look, Func<Visit, Staff, Task> body, bool script = true)
    {
        using var staff = await Staff.JoinAsync(site);
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script, staff.Person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(async () =>
        {
            await visit.OpenAsync(ImportAddress.New);
            await body(visit, staff);
        });
    }

    static async Task ReadAsync(Visit visit)
    {
        await visit.Page.ClickAsync(".review-form .btn-primary");
        await visit.Page.WaitForSelectorAsync(".section-table");
    }

    /// <summary>The headings in their order, and in each section its sentences whole: none has one of the other column in it.</summary>
    /// <param name="cited">References, in the first section.</param>
    static async Task AssertSectionsAsync(Visit visit, int cited)
    {
        var names = visit.Page.Locator(".section-name > span:last-child");
        Assert.Equal(PrintedArticle.Headings, await names.AllTextContentsAsync());
        Assert.Contains($" {cited} ", await visit.Page.TextContentAsync(".section-facts >> nth=0"), StringComparison.Ordinal);
        for (var section = 0; section < PrintedArticle.Headings.Length; section++)
        {
            await visit.Page.ClickAsync($".section-row:nth-child({section + 1}) .section-name");
            await visit.Page.WaitForSelectorAsync($".section-row.is-shown:nth-child({section + 1})");
            var shown = await visit.Page.TextContentAsync(".import-shown");
            var text = string.Join(' ', shown!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (var sentence in PrintedArticle.SentencesOf(section)) Assert.Contains(sentence, text, StringComparison.Ordinal);
        }
    }

    static ILocator Status(Visit visit) => visit.Page.Locator("[data-pdf] [data-said]");

    static string Said(Look look, Func<string> text) => InterfaceLanguage.Read(look.Language, text);
}
