using OncoLearn.App.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

/// <summary>Quizzes that nobody can start any more.</summary>
public sealed class EndedQuizTests
{
    [Theory, DatabaseData]
    public async Task An_old_code_tells_since_when_it_leads_nowhere_and_what_the_learner_did(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        var code = await builder.PublishAsync();
        var attempt = await builder.StartAsync(code);
        var read = builder.Faculty.Use<ReadEndedQuiz>();
        Assert.Null(await read.RunAsync(code, builder.Faculty.Student.LearnerId, default));

        db.Clock.Advance(TimeSpan.FromMinutes(5));
        await builder.Faculty.Use<PublishQuiz>().CloseAsync(await builder.InputAsync(), default);
        db.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = await builder.PublishAsync();

        var view = (await read.RunAsync(code, builder.Faculty.Student.LearnerId, default))!;
        Assert.Equal(("Dr chen", TestClock.Start.AddMinutes(5), attempt), (view.Owner, view.ClosedAt, Assert.Single(view.Attempts).Uid));
        Assert.Empty((await read.RunAsync(code, builder.Faculty.Wang.LearnerId, default))!.Attempts);
        Assert.Null(await read.RunAsync(again, builder.Faculty.Student.LearnerId, default));
        await builder.Faculty.Use<PublishQuiz>().ArchiveAsync(await builder.InputAsync(), default);
        Assert.NotNull(await read.RunAsync(again, builder.Faculty.Student.LearnerId, default));
    }

    [Theory, DatabaseData]
    public async Task An_attempt_whose_time_is_over_is_over_also_while_nobody_has_handed_it_in(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.SetAsync(settings => settings with { TimeLimit = TimeSpan.FromMinutes(30) });
        var code = await builder.PublishAsync();
        await builder.StartAsync(code);
        await builder.Faculty.Use<PublishQuiz>().CloseAsync(await builder.InputAsync(), default);
        async Task<DateTimeOffset?> EndAsync() => Assert.Single((await builder.Faculty.Use<ReadEndedQuiz>().RunAsync(code, builder.Faculty.Student.LearnerId, default))!.Attempts).SubmittedAt;

        Assert.Null(await EndAsync());
        db.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(TestClock.Start.AddMinutes(30), await EndAsync());
    }

    [Theory, DatabaseData]
    public async Task Nothing_is_published_whose_closing_time_is_past(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await CloseAsync(builder, TestClock.Start.AddMinutes(1));
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<PublishQuiz.Outcome.OverAlready>(await builder.TryPublishAsync());
        Assert.Null((await builder.ViewAsync()).Own.Code);

        await CloseAsync(builder, TestClock.Start.AddMinutes(2));
        await builder.PublishAsync();
    }

    [Theory, DatabaseData]
    public async Task A_preview_ends_with_the_quiz_as_an_attempt_does_unless_that_is_past(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync(builder.Questions[0]);
        await builder.SetAsync(settings => settings with { TimeLimit = TimeSpan.FromMinutes(30) });
        async Task<long> MinutesAsync() =>
            (await db.ExecuteScalarAsync<long>($"select deadline_at from attempt where uid = '{await builder.PreviewAsync()}'") - db.Clock.GetUtcNow().ToUnixTimeMilliseconds()) / 60_000;

        Assert.Equal(30, await MinutesAsync());
        await CloseAsync(builder, TestClock.Start.AddMinutes(10));
        Assert.Equal(10, await MinutesAsync());
        await CloseAsync(builder, TestClock.Start.AddHours(3));
        Assert.Equal(30, await MinutesAsync());
        await CloseAsync(builder, TestClock.Start.AddMinutes(-10));
        Assert.Equal(30, await MinutesAsync());
    }

    static async Task CloseAsync(Builder builder, DateTimeOffset at) =>
        Assert.Equal(SetWindow.Outcome.Done, await builder.Faculty.Use<SetWindow>().RunAsync(await builder.InputAsync(), null, at, default));
}
