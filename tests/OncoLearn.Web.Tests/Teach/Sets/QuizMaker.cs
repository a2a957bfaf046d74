using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Teach.Sets;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>An instructor with published questions and a quiz, made without pages.</summary>
sealed class QuizMaker(Staff staff, string quiz, IReadOnlyList<string> questions) : IDisposable
{
    public Staff Staff => staff;

    /// <summary>The uid of the quiz.</summary>
    public string Quiz => quiz;

    public string Page => SetAddress.Of(quiz);

    /// <summary>Published questions of the instructor's bank.</summary>
    public IReadOnlyList<string> Questions => questions;

    public static async Task<QuizMaker> JoinAsync(TypeSite site)
    {
        var staff = await Staff.JoinAsync(site);
        var questions = (await staff.CopyCourseAsync()).Values.Order(StringComparer.Ordinal).ToList();
        await staff.Use<MoveQuestions>().RunAsync(questions, MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);
        var title = new LocalizedText([KeyValuePair.Create("zh-Hans", "第一次测验"), KeyValuePair.Create("en", "First quiz")]);
        var quiz = await staff.Use<CreateQuiz>().RunAsync(staff.User.Id, new QuizSettings(title, Intro: null, new Deferred(), TimeLimit: null), CancellationToken.None);
        return new QuizMaker(staff, quiz, questions);
    }

    public async Task<ReadQuizSet.View> ReadAsync() => (await staff.Use<ReadQuizSet>().RunAsync(quiz, staff.User.Id, CancellationToken.None))!;

    public async Task<ChangeQuiz.Input> InputAsync() => new(quiz, staff.User.Id, (await ReadAsync()).Own.ChangedAt);

    /// <summary>Two fixed questions and a draw of one.</summary>
    public async Task FillAsync()
    {
        await staff.Use<AddSlots>().QuestionsAsync(await InputAsync(), [.. questions.Take(2)], 1, CancellationToken.None);
        await staff.Use<AddSlots>().DrawAsync(await InputAsync(), new SlotPlan.Draw(new PoolFilter { Bank = staff.Bank }, 1, 2), CancellationToken.None);
    }

    /// <returns>The code.</returns>
    public async Task<string> PublishAsync() => Assert.IsType<PublishQuiz.Outcome.Published>(await staff.Use<PublishQuiz>().RunAsync(await InputAsync(), CancellationToken.None)).Code;

    public void Dispose() => staff.Dispose();
}
