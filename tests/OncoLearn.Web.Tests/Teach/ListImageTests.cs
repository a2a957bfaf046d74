using OncoLearn.App.QuestionBank.Images;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Images in stems where questions stand in lists.</summary>
public sealed class ListImageTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    /// <summary>400 × 400 pixels of one colour.</summary>
    static readonly byte[] Square = [.. "GIF89a"u8, 0x90, 1, 0x90, 1, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0x90, 1, 0x90, 1, 0, 2, 2, 0x44, 1, 0, 0x3B];

    [Theory, InlineData(false), InlineData(true)]
    public async Task They_are_small_in_the_list_of_a_bank(bool onPhone)
    {
        using var staff = await Staff.JoinAsync(site);
        var hash = Assert.IsType<SaveImage.Outcome.Saved>(await staff.Use<SaveImage>().RunAsync(staff.Bank, Square, staff.Teacher, CancellationToken.None)).Hash;
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        await staff.Person.SubmitAsync("form.import-form", new Dictionary<string, string> { ["Form.Paste"] = $"1. What does ![a blot](/images/{hash}) show?\nA. TP53\nB. RB1\nAnswer: A", ["Form.Category"] = "marker" });
        await staff.Person.SubmitAsync("form.import-plan");
        await using var context = await chromium.OpenAsync(onPhone ? Look.Phone : Look.Desk, site.Site.ClientOptions.BaseAddress, script: true, staff.Person.Session());
        var visit = await Visit.StartAsync(context, onPhone ? Look.Phone : Look.Desk);
        await visit.OpenAsync(TeachAddress.Bank(staff.Bank));
        await visit.UntilAsync("document.querySelector('.question-stem .authored-image')?.naturalWidth === 400");

        var sizes = await visit.Page.EvaluateAsync<double[]>("(() => { const box = document.querySelector('.question-stem .authored-image').getBoundingClientRect(); return [box.width, box.height, parseFloat(getComputedStyle(document.documentElement).fontSize)]; })()");
        Assert.InRange(sizes[1], 16, 3 * sizes[2]);
        Assert.Equal(sizes[1], sizes[0], 1.0);

        // In the question itself it is as large as it is.
        await visit.Page.ClickAsync(".question-stem");
        await visit.UntilAsync("document.querySelector('.stem .authored-image')?.naturalWidth === 400");
        Assert.True(await visit.Page.EvaluateAsync<double>("document.querySelector('.stem .authored-image').getBoundingClientRect().height") > 150);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task They_are_small_before_submitting_too()
    {
        using var learner = await site.NewLearnerAsync();
        await learner.OpenAsync("/courses/types/quizzes/all");
        await learner.SubmitAsync("main form[method=post]");
        await using var context = await chromium.OpenAsync(Look.Desk, site.Site.ClientOptions.BaseAddress, script: true, learner.Session());
        var visit = await Visit.StartAsync(context, Look.Desk);
        await visit.OpenAsync($"{learner.AttemptPath()}/review");
        var height = await visit.Page.EvaluateAsync<double>("""
            (() => {
              const image = document.createElement("img");
              image.className = "authored-image";
              document.querySelector(".review-list .review-stem").append(image);
              return parseFloat(getComputedStyle(image).maxHeight) / parseFloat(getComputedStyle(document.documentElement).fontSize);
            })()
            """);
        Assert.InRange(height, 1, 3);
        visit.AssertNoComplaint();
    }
}
