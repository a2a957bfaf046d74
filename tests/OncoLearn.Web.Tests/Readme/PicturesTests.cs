using System.Buffers.Binary;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Readme;

/// <summary>
/// The six pictures of the README, taken of the real pages. <c>ONCOLEARN_README=true</c> writes them anew; otherwise they are taken all the same and the ones
/// in the repository are compared by their size alone, because fonts differ from machine to machine.
/// </summary>
public sealed class PicturesTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    /// <summary>A picture with less is an empty page.</summary>
    const int LeastBytes = 15_000;

    static readonly bool Writes = Environment.GetEnvironmentVariable("ONCOLEARN_README") is "true";
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "OncoLearn.Web.Tests", "Readme");
    static readonly Look ChineseDesk = Look.Desk with { Language = "zh-Hans" };
    static readonly Look EnglishNight = Look.Desk with { Theme = "dark" };
    static readonly Look EnglishPhone = Look.Phone with { Language = "en", Theme = "dark" };

    [Fact]
    public Task Lesson() => TakeAsync("lesson", ChineseDesk, visit => visit.OpenAsync("/courses/nupr1/8"));

    [Fact]
    public Task Matrix() => TakeAsync("matrix", Look.Desk, visit => visit.OpenAsync("/evidence?facet=function"));

    [Fact]
    public Task Today() => TakeAsync("today", ChineseDesk, async visit =>
    {
        await PractiseAsync(visit, "mechanism", 8);
        await visit.OpenAsync("/courses/nupr1/1");
        await visit.Page.ClickAsync("#understood button");
        await visit.Page.WaitForSelectorAsync("#understood.is-understood");
        await visit.OpenAsync("/courses/nupr1/2");
        await visit.OpenAsync("/today");
    });

    [Fact]
    public Task Progress() => TakeAsync("progress", EnglishNight, async visit =>
    {
        await PractiseAsync(visit, "mechanism", 6);
        await PractiseAsync(visit, "marker", 5);
        await visit.OpenAsync("/progress");
        await visit.Page.WaitForSelectorAsync("canvas, main svg");
    });

    [Fact]
    public Task Question_after_its_answer() => TakeAsync("practice", EnglishPhone, async visit =>
    {
        await PractiseAsync(visit, "mechanism", 1);
        await visit.Page.Locator(".question").EvaluateAsync("element => element.scrollIntoView()");
    });

    [Fact]
    public Task Quiz_with_a_time_limit() => TakeAsync("quiz", Look.Phone, async visit =>
    {
        await visit.OpenAsync("/courses/nupr1/quizzes/section-review");
        await visit.Page.ClickAsync(".confirm > summary");
        await visit.Page.ClickAsync("main form[method=post] button[type=submit]");
        await visit.Page.WaitForSelectorAsync("#answer");
        await visit.FillInAsync();
    });

    [Fact]
    public void The_README_shows_them_all()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var pictures = Directory.GetFiles(Folder, "*.png").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(["lesson.png", "matrix.png", "practice.png", "progress.png", "quiz.png", "today.png"], pictures);
        Assert.All(pictures, picture => Assert.Contains($"tests/OncoLearn.Web.Tests/Readme/{picture}", readme, StringComparison.Ordinal));
    }

    Task TakeAsync(string name, Look look, Func<Visit, Task> open) => VisitAsync(look, async visit =>
    {
        await open(visit);
        await visit.ArriveAsync("main");
        var kept = Path.Combine(Folder, $"{name}.png");
        var picture = await visit.TakeAsync(Writes ? kept : null);

        Assert.InRange(picture.Length, LeastBytes, int.MaxValue);
        Assert.Equal((look.Width, look.Height), SizeOf(picture));
        Assert.Equal((look.Width, look.Height), SizeOf(await File.ReadAllBytesAsync(kept)));
    });

    static async Task PractiseAsync(Visit visit, string category, int questions)
    {
        await visit.OpenAsync(Study.PracticePage);
        await visit.Page.ClickAsync($"form:has(input[name=category][value={category}]) button");
        for (var at = 1; at <= questions; at++)
        {
            await visit.ArriveAsync("#answer");
            await visit.FillInAsync();
            await visit.Page.ClickAsync(".question-foot .btn-primary");
            await visit.ArriveAsync(".explanation");
            if (at < questions) await visit.Page.ClickAsync(".question-foot .btn-primary");
        }
    }

    /// <summary>Width and height stand in the header chunk of a PNG (ISO/IEC 15948, 11.2.2).</summary>
    static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
