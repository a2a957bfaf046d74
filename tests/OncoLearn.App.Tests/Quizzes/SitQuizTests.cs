using OncoLearn.App.Attempts;
using OncoLearn.App.Grading;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

public sealed class SitQuizTests
{
    [Theory, DatabaseData]
    public async Task A_quiz_is_sat_by_its_code_until_the_code_is_taken_away(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync([.. builder.Questions]);
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);
        Assert.Equal(builder.Questions, await builder.QuestionsOfAsync(attempt));
        Assert.Equal(attempt, await builder.StartAsync(code));

        await builder.Faculty.Use<PublishQuiz>().CloseAsync(await builder.InputAsync(), default);
        Assert.IsType<StartQuiz.Outcome.NotFound>(await builder.TryStartAsync(code, builder.Faculty.Wang));
        var again = await builder.PublishAsync();
        Assert.NotEqual(code, again);
        Assert.Equal(attempt, await builder.StartAsync(again));
        Assert.Equal(code.Length, Core.Quizzes.QuizCode.Read(again)!.Length);
    }

    [Theory, DatabaseData]
    public async Task A_change_while_somebody_sits_it_is_a_version_of_its_own(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        var code = await builder.PublishAsync();
        var first = await builder.StartAsync(code);
        await builder.AddAsync(builder.Questions[1]);
        await builder.PublishAsync();

        Assert.Equal(first, await builder.StartAsync(code));
        Assert.Single(await builder.QuestionsOfAsync(first));
        Assert.Equal(2, (await builder.QuestionsOfAsync(await builder.StartAsync(code, builder.Faculty.Wang))).Count);
        var versions = (await builder.ViewAsync()).Versions;
        Assert.Equal("2: 1 Dr wang, 1: 1 Dr student", string.Join(", ", versions.Select(version => $"{version.Number}: {version.Running} {string.Join(' ', version.Names)}")));
        Assert.Equal(2, Assert.Single(await builder.Faculty.Use<ListQuizzes>().RunAsync(builder.Faculty.Chen.UserId, default)).Attempts);
    }

    [Theory, DatabaseData]
    public async Task It_starts_inside_its_window_and_ends_with_it(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.SetAsync(settings => settings with { TimeLimit = TimeSpan.FromMinutes(30) });
        var (opens, closes) = (TestClock.Start.AddHours(1), TestClock.Start.AddHours(2));
        Assert.Equal(SetWindow.Outcome.ClosesFirst, await builder.Faculty.Use<SetWindow>().RunAsync(await builder.InputAsync(), closes, opens, default));
        Assert.Equal(SetWindow.Outcome.Done, await builder.Faculty.Use<SetWindow>().RunAsync(await builder.InputAsync(), opens, closes, default));
        var code = await builder.PublishAsync();

        Assert.IsType<StartQuiz.Outcome.OutsideWindow>(await builder.TryStartAsync(code));
        db.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(opens.AddMinutes(30), await DeadlineAsync(builder, await builder.StartAsync(code)));
        db.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal(closes, await DeadlineAsync(builder, await builder.StartAsync(code, builder.Faculty.Wang)));
        db.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.IsType<StartQuiz.Outcome.OutsideWindow>(await builder.TryStartAsync(code, builder.Faculty.Chen));
    }

    [Theory, DatabaseData]
    public async Task What_comes_after_closing_waits_for_whoever_was_told_a_later_end(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var (faculty, after) = (builder.Faculty, ReleaseTime.AfterClosing);
        await builder.AddAsync(builder.Questions[0]);
        await builder.SetAsync(settings => settings with { Release = new ReleasePolicy(after, after, after, after, after) });
        await CloseAsync(builder, TestClock.Start.AddHours(2));
        var code = await builder.PublishAsync();
        var early = await builder.StartAsync(code);
        var late = await builder.StartAsync(code, faculty.Wang);
        await builder.SubmitAsync(early);

        await CloseAsync(builder, TestClock.Start.AddMinutes(10));
        db.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(TestClock.Start.AddHours(2), await DeadlineAsync(builder, late));
        Assert.IsType<StartQuiz.Outcome.OutsideWindow>(await builder.TryStartAsync(code, faculty.Chen));
        Assert.Equal(ReleasedParts.None, (await ReadAsync()).Released);
        Assert.True((await ListAsync()).ScoreHeld);

        await builder.SubmitAsync(late, faculty.Wang);
        Assert.True((await ReadAsync()).Released.IsAll);
        Assert.All((await ReadAsync()).Slots, slot => Assert.NotNull(slot.Review));
        Assert.False((await ListAsync()).ScoreHeld);

        async Task<AttemptView> ReadAsync() => (await faculty.Use<ReadAttempt>().RunAsync(early, faculty.Student.LearnerId, default))!;
        async Task<ListAttempts.Item> ListAsync() => Assert.Single((await faculty.Use<ListAttempts>().RunAsync(faculty.Student.LearnerId, 0, default)).Items);
    }

    [Theory, DatabaseData]
    public async Task An_attempt_that_was_told_no_end_ends_with_the_quiz(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);
        Assert.Null(await DeadlineAsync(builder, attempt));

        await CloseAsync(builder, TestClock.Start.AddHours(1));
        Assert.Equal(TestClock.Start.AddHours(1), await DeadlineAsync(builder, attempt));
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_is_closed_at_once_ends_attempts_now_and_not_before_they_began(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        var attempt = await builder.StartAsync(await builder.PublishAsync());

        await CloseAsync(builder, TestClock.Start.AddHours(-1));
        Assert.Equal(TestClock.Start, await DeadlineAsync(builder, attempt));
    }

    [Theory, DatabaseData]
    public async Task It_is_sat_as_often_as_it_says_and_previews_do_not_count(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.SetAsync(settings => settings with { Sittings = 1 });
        var code = await builder.PublishAsync();
        await builder.SubmitAsync(await builder.StartAsync(code));
        Assert.IsType<StartQuiz.Outcome.NoSittingLeft>(await builder.TryStartAsync(code));

        await builder.SubmitAsync(await builder.PreviewAsync(), builder.Faculty.Chen);
        await builder.StartAsync(code, builder.Faculty.Chen);
    }

    [Theory, DatabaseData]
    public async Task Each_attempt_draws_for_itself_and_not_what_is_fixed(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 8);
        await builder.AddAsync(builder.Questions[0]);
        await builder.DrawAsync(3);
        var code = await builder.PublishAsync();
        var seen = new HashSet<string>();
        for (var at = 0; at < 6; at++)
        {
            var attempt = await builder.StartAsync(code);
            var questions = await builder.QuestionsOfAsync(attempt);
            Assert.Equal(4, questions.Distinct().Count());
            Assert.Equal(builder.Questions[0], questions[0]);
            seen.UnionWith(questions);
            await builder.SubmitAsync(attempt);
        }
        Assert.True(seen.Count > 5);
        Assert.Equal(1 + 9 / 7.0, (await builder.ViewAsync()).Check.Overlap!.Shared, 9);
    }

    [Theory, DatabaseData]
    public async Task What_waits_in_another_open_quiz_is_drawn_only_where_nothing_else_is_left(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 4);
        await builder.AddAsync(builder.Questions[0], builder.Questions[1]);
        var open = await builder.StartAsync(await builder.PublishAsync());
        await builder.NewQuizAsync();
        await builder.DrawAsync(2);
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);
        Assert.Equal(builder.Questions[2..].Order(), (await builder.QuestionsOfAsync(attempt)).Order());
        await builder.SubmitAsync(attempt);

        await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [new(1, 3)], EditSlots.Step.None, 0, default);
        await builder.PublishAsync();
        Assert.Equal(open, Assert.IsType<StartQuiz.Outcome.SharesQuestions>(await builder.TryStartAsync(code)).OpenAttemptUid);
    }

    [Theory, DatabaseData]
    public async Task What_another_quiz_holds_back_is_drawn_for_answers_that_are_graded_at_once_only_where_nothing_else_is_left(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 5);
        var after = ReleaseTime.AfterClosing;
        await builder.AddAsync(builder.Questions[0], builder.Questions[1]);
        await builder.SetAsync(settings => settings with { Release = new ReleasePolicy(after, after, after, after, after) });
        await CloseAsync(builder, TestClock.Start.AddHours(2));
        await builder.SubmitAsync(await builder.StartAsync(await builder.PublishAsync()));
        await builder.NewQuizAsync();
        await builder.DrawAsync(3);
        await builder.SetAsync(settings => settings with { Behaviour = new Immediate() });
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);
        Assert.Equal(builder.Questions[2..].Order(), (await builder.QuestionsOfAsync(attempt)).Order());
        await builder.SubmitAsync(attempt);

        await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [new(1, 4)], EditSlots.Step.None, 0, default);
        await builder.PublishAsync();
        Assert.Equal(4, (await builder.QuestionsOfAsync(await builder.StartAsync(code))).Count);
    }

    [Theory, DatabaseData]
    public async Task A_draw_that_finds_too_few_when_somebody_starts_says_so(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        await builder.DrawAsync(2);
        var code = await builder.PublishAsync();
        await builder.MoveAsync(builder.Questions[0], OncoLearn.App.QuestionBank.Workflow.MoveQuestions.Step.Retire);

        Assert.IsType<StartQuiz.Outcome.TooFewQuestions>(await builder.TryStartAsync(code));
        Assert.IsType<StartQuiz.Outcome.NotFound>(await builder.TryStartAsync("abcd2345"));
    }

    [Theory, DatabaseData]
    public async Task A_preview_is_of_the_newest_version_and_counts_nowhere(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.PublishAsync();
        await builder.AddAsync(builder.Questions[1]);
        var (faculty, chen) = (builder.Faculty, builder.Faculty.Chen);
        var preview = await builder.PreviewAsync();
        Assert.Equal(2, (await builder.QuestionsOfAsync(preview)).Count);
        Assert.NotNull(await faculty.Use<ReadAttempt>().RunAsync(preview, chen.LearnerId, default));
        await builder.AddAsync(builder.Questions[2]);
        Assert.Equal(2, (await builder.ViewAsync()).Own.Version);

        await builder.SubmitAsync(preview, chen);
        Assert.Equal(3, (await builder.QuestionsOfAsync(await builder.PreviewAsync())).Count);

        Assert.Empty((await faculty.Use<ListAttempts>().RunAsync(chen.LearnerId, 0, default)).Items);
        Assert.All((await builder.ViewAsync()).Versions, version => Assert.Equal((0, 0), (version.Attempts, version.Names.Count)));
        Assert.Equal(0, (await new ReadWaiting(db.Db, faculty.Use<App.QuestionBank.QuestionVersions>()).RunAsync(chen.UserId, 0, default)).Total);
        Assert.Equal(0, Assert.Single(await faculty.Use<ListQuizzes>().RunAsync(chen.UserId, default)).Attempts);
        var input = new StartQuiz.Input(builder.Quiz, faculty.Wang.LearnerId, "command-other-000", new("en")) { Door = StartQuiz.Door.Preview, UserId = faculty.Wang.UserId };
        Assert.IsType<StartQuiz.Outcome.NotFound>(await faculty.Use<StartQuiz>().RunAsync(input, default));
    }

    [Theory, DatabaseData]
    public async Task Questions_and_options_are_shuffled_where_the_quiz_says_so(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 6);
        await builder.AddAsync([.. builder.Questions]);
        await builder.SetAsync(settings => settings with { ShufflesQuestions = true, ShufflesOptions = false });
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);

        var order = await builder.QuestionsOfAsync(attempt);
        Assert.Equal(builder.Questions.Order(), order.Order());
        Assert.NotEqual(builder.Questions, order);
        Assert.All(await db.QueryAsync<string>("select option_order from attempt_slot"), options => Assert.Equal(["a", "b"], OptionOrder.FromJson(options)["options"]));
    }

    [Theory, DatabaseData]
    public async Task A_learner_is_told_the_rules_by_the_code(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.DrawAsync(1);
        await builder.SetAsync(settings => settings with { Sittings = 2 });
        var code = await builder.PublishAsync();
        var read = builder.Faculty.Use<ReadQuiz>();
        await builder.StartAsync(code);

        var view = (await read.ByCodeAsync(code, builder.Faculty.Student.LearnerId, default))!;
        Assert.Equal((2, 2d, true, "Dr chen", 1), (view.Questions, view.MaxScore, view.Draws, view.Owner, view.SittingsLeft));
        Assert.NotNull(view.Open);
        Assert.Null(await read.ByCodeAsync("abcd2345", builder.Faculty.Student.LearnerId, default));
    }

    static async Task CloseAsync(Builder builder, DateTimeOffset at) =>
        Assert.Equal(SetWindow.Outcome.Done, await builder.Faculty.Use<SetWindow>().RunAsync(await builder.InputAsync(), null, at, default));

    static async Task<DateTimeOffset?> DeadlineAsync(Builder builder, string attempt) =>
        (await builder.Faculty.Use<ReadAttempt>().RunAsync(attempt, builder.Faculty.Student.LearnerId, default)
            ?? await builder.Faculty.Use<ReadAttempt>().RunAsync(attempt, builder.Faculty.Wang.LearnerId, default))!.DeadlineAt;
}
