using OncoLearn.App.Attempts;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Tests.QuestionBank;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

/// <summary>An instructor with a bank of published questions and a question set.</summary>
sealed class Builder
{
    int _commands;

    Builder(Faculty faculty) => Faculty = faculty;

    public Faculty Faculty { get; }

    public string Bank { get; private set; } = "";

    /// <summary>The uids of the bank's questions.</summary>
    public List<string> Questions { get; } = [];

    public string Quiz { get; private set; } = "";

    public static QuizSettings Settings { get; } = new(Faculty.Text("Set"), Intro: null, new Deferred(), TimeLimit: null);

    public static async Task<Builder> OpenAsync(TestDb db, int questions = 3)
    {
        var builder = new Builder(await Faculty.OpenAsync(db));
        builder.Bank = await builder.Faculty.BankAsync();
        for (var at = 0; at < questions; at++) await builder.AddQuestionAsync($"Question {at}");
        await builder.NewQuizAsync();
        return builder;
    }

    /// <summary>Another set, which is built from here on.</summary>
    public async Task NewQuizAsync() => Quiz = await Faculty.Use<CreateQuiz>().RunAsync(Faculty.Chen.UserId, Settings, default);

    public PoolFilter Pool => new() { Bank = Bank };

    public async Task<string> AddQuestionAsync(string stem, QuestionDraft? draft = null)
    {
        var uid = await Faculty.AddQuestionAsync(Bank, Faculty.WithStem((draft ?? Faculty.Draft()) with { Use = draft?.Use ?? QuestionUse.Exam }, stem));
        await MoveAsync(uid, MoveQuestions.Step.Publish);
        Questions.Add(uid);
        return uid;
    }

    public Task<IReadOnlyDictionary<string, MoveQuestions.Outcome>> MoveAsync(string question, MoveQuestions.Step step) => Faculty.Use<MoveQuestions>().RunAsync([question], step, Faculty.Chen, default);

    public async Task<ChangeQuiz.Input> InputAsync() => new(Quiz, Faculty.Chen.UserId, (await ViewAsync()).Own.ChangedAt);

    public async Task<ReadQuizSet.View> ViewAsync() => (await Faculty.Use<ReadQuizSet>().RunAsync(Quiz, Faculty.Chen.UserId, default))!;

    public async Task AddAsync(params string[] questions) =>
        Assert.Equal((ChangeQuiz.Outcome.Changed, questions.Length), await Faculty.Use<AddSlots>().QuestionsAsync(await InputAsync(), questions, 1, default));

    public async Task DrawAsync(int count, PoolFilter? pool = null) =>
        Assert.Equal(ChangeQuiz.Outcome.Changed, await Faculty.Use<AddSlots>().DrawAsync(await InputAsync(), new SlotPlan.Draw(pool ?? Pool, count, 1), default));

    public async Task SetAsync(Func<QuizSettings, QuizSettings> change) =>
        Assert.Equal(ChangeQuiz.Outcome.Changed, await Faculty.Use<ChangeSettings>().RunAsync(await InputAsync(), change(Settings), default));

    public async Task<PublishQuiz.Outcome> TryPublishAsync() => await Faculty.Use<PublishQuiz>().RunAsync(await InputAsync(), default);

    /// <returns>The code.</returns>
    public async Task<string> PublishAsync() => Assert.IsType<PublishQuiz.Outcome.Published>(await TryPublishAsync()).Code;

    public Task<StartQuiz.Outcome> TryStartAsync(string code, Teacher? learner = null) => Faculty.Use<StartQuiz>().RunAsync(
        new(code, (learner ?? Faculty.Student).LearnerId, $"command-{++_commands:D10}", Page) { Door = StartQuiz.Door.Code }, default);

    /// <returns>The attempt's uid.</returns>
    public async Task<string> StartAsync(string code, Teacher? learner = null) => Assert.IsType<StartQuiz.Outcome.Started>(await TryStartAsync(code, learner)).AttemptUid;

    public async Task<string> PreviewAsync() => Assert.IsType<StartQuiz.Outcome.Started>(await Faculty.Use<StartQuiz>().RunAsync(
        new(Quiz, Faculty.Chen.LearnerId, $"command-{++_commands:D10}", Page) { Door = StartQuiz.Door.Preview, UserId = Faculty.Chen.UserId }, default)).AttemptUid;

    /// <summary>The questions of an attempt, in its order.</summary>
    public async Task<IReadOnlyList<string>> QuestionsOfAsync(string attempt) => await Faculty.Db.QueryAsync<string>(
        $"select q.uid from attempt a join attempt_slot s on s.attempt_id = a.id join question_version v on v.id = s.question_version_id join question q on q.id = v.question_id where a.uid = '{attempt}' order by s.slot");

    public async Task SubmitAsync(string attempt, Teacher? learner = null) => Assert.IsType<ActOnAttempt.Outcome.Done>(await Faculty.Use<ActOnAttempt>().RunAsync(
        new(Core.Attempts.AttemptKind.Quiz, attempt, (learner ?? Faculty.Student).LearnerId, new Core.Attempts.AttemptCommand.Submit($"command-{++_commands:D10}", 0), Page), default));

    static StepContext Page { get; } = new("en", "tab-1", 1500);
}
