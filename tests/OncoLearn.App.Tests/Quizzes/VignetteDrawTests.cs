using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Tests.QuestionBank;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

/// <summary>Questions on one vignette in a quiz that draws.</summary>
public sealed class VignetteDrawTests
{
    [Theory, DatabaseData]
    public async Task What_is_drawn_on_one_vignette_stands_together_shuffled_or_not(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 6);
        var vignette = await SaveAsync(builder, "A mass in the neck.");
        string[] sharing = [await OnVignetteAsync(builder, vignette, "First"), await OnVignetteAsync(builder, vignette, "Second"), await OnVignetteAsync(builder, vignette, "Third")];
        await builder.AddAsync(builder.Questions[0]);
        await builder.DrawAsync(builder.Questions.Count - 1);

        for (var shuffled = 0; shuffled < 12; shuffled++)
        {
            var at = shuffled;
            await builder.SetAsync(settings => settings with { ShufflesQuestions = at % 2 == 1 });
            var order = await builder.QuestionsOfAsync(await builder.PreviewAsync());
            Assert.Equal(9, order.Distinct().Count());
            var places = order.Index().Where(one => sharing.Contains(one.Item)).Select(one => one.Index).ToList();
            Assert.Equal(Enumerable.Range(places[0], 3), places);
        }
    }

    [Theory, DatabaseData]
    public async Task A_question_on_a_vignette_and_its_copy_on_the_copy_of_it_are_one(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var asked = await OnVignetteAsync(builder, await SaveAsync(builder, "A mass in the neck."), "First");
        var before = await CountAsync();
        var other = await builder.Faculty.BankAsync();
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await builder.Faculty.Use<CopyQuestions>().RunAsync(new([asked], other, builder.Faculty.Chen.UserId), default));
        await builder.MoveAsync(Assert.Single(copied.Copies.Values), MoveQuestions.Step.Publish);
        Assert.Equal(before, await CountAsync());

        async Task<int> CountAsync() => (await builder.Faculty.Use<QuestionPools>().FindAsync([new PoolFilter()], [], builder.Faculty.Chen.UserId, default))[0].Count;
    }

    [Theory, DatabaseData]
    public async Task Two_versions_of_one_vignette_in_a_quiz_are_told(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var vignette = await SaveAsync(builder, "A mass in the neck.");
        var first = await OnVignetteAsync(builder, vignette, "First");
        await builder.AddAsync(builder.Questions[0], first, await OnVignetteAsync(builder, vignette, "Second"));
        Assert.Empty((await builder.ViewAsync()).DifferingVignettes);

        await SaveAsync(builder, "A mass of 3 cm in the neck.", vignette);
        await builder.AddAsync(await OnVignetteAsync(builder, vignette, "Third"));
        Assert.Equal([1, 2, 3], Assert.Single((await builder.ViewAsync()).DifferingVignettes));
    }

    [Theory, DatabaseData]
    public async Task What_a_draw_may_take_on_another_version_of_a_vignette_is_told_too(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var vignette = await SaveAsync(builder, "A mass in the neck.");
        var first = await OnVignetteAsync(builder, vignette, "First");
        await builder.AddAsync(first, builder.Questions[0]);
        await builder.DrawAsync(1);
        Assert.Empty((await builder.ViewAsync()).DifferingVignettes);

        await SaveAsync(builder, "A mass of 3 cm in the neck.", vignette);
        await OnVignetteAsync(builder, vignette, "Second");
        Assert.Equal([0, 2], Assert.Single((await builder.ViewAsync()).DifferingVignettes));
    }

    [Theory, DatabaseData]
    public async Task One_drawn_question_has_one_vignette_and_two_may_have_two_versions_of_it(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 0);
        var vignette = await SaveAsync(builder, "A mass in the neck.");
        await OnVignetteAsync(builder, vignette, "First");
        await SaveAsync(builder, "A mass of 3 cm in the neck.", vignette);
        await OnVignetteAsync(builder, vignette, "Second");
        await builder.DrawAsync(1);
        Assert.Empty((await builder.ViewAsync()).DifferingVignettes);

        await builder.NewQuizAsync();
        await builder.DrawAsync(2);
        Assert.Equal([0], Assert.Single((await builder.ViewAsync()).DifferingVignettes));
    }

    static async Task<string> SaveAsync(Builder builder, string text, string? uid = null)
    {
        var payload = new JsonObject { ["title"] = new JsonObject { ["en"] = "Mass" }, ["text"] = new JsonObject { ["en"] = text } };
        var began = uid is null ? (int?)null : 1;
        return Assert.IsType<SaveVignette.Outcome.Saved>(await builder.Faculty.Use<SaveVignette>().RunAsync(new(builder.Bank, uid, began, payload, builder.Faculty.Chen.UserId), default)).VignetteUid;
    }

    static Task<string> OnVignetteAsync(Builder builder, string vignette, string stem) => builder.AddQuestionAsync(stem, Faculty.Draft() with { Stimulus = vignette });
}
