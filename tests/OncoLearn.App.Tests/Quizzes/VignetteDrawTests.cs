using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.Tests.QuestionBank;

namespace OncoLearn.App.Tests.Quizzes;

/// <summary>Questions on one vignette in a quiz that draws.</summary>
public sealed class VignetteDrawTests
{
    [Theory, DatabaseData]
    public async Task What_is_drawn_on_one_vignette_stands_together_shuffled_or_not(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 6);
        var faculty = builder.Faculty;
        var payload = new JsonObject { ["title"] = new JsonObject { ["en"] = "Mass" }, ["text"] = new JsonObject { ["en"] = "A mass in the neck." } };
        var vignette = Assert.IsType<SaveVignette.Outcome.Saved>(await faculty.Use<SaveVignette>().RunAsync(new(builder.Bank, null, null, payload, faculty.Chen.UserId), default)).VignetteUid;
        string[] sharing = [.. new[] { await OnVignetteAsync("First"), await OnVignetteAsync("Second"), await OnVignetteAsync("Third") }];
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

        Task<string> OnVignetteAsync(string stem) => builder.AddQuestionAsync(stem, Faculty.Draft() with { Stimulus = vignette });
    }
}
