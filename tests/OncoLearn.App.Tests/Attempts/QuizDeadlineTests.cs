using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>A quiz with a time limit ends by itself, whoever looks or does not look.</summary>
public sealed class QuizDeadlineTests
{
    [Theory, DatabaseData]
    public async Task What_is_past_its_deadline_is_handed_in_by_whoever_looks_first(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        var fields = Classroom.Choice((await room.ReadAsync(uid)).Slots[2], "right");
        db.Clock.Advance(TimeSpan.FromMinutes(11));

        var listed = Assert.Single((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items);
        Assert.Equal((false, null), (listed.InProgress, listed.Score));
        var late = await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 2, 3, fields));
        Assert.Equal(Refusal.TimeIsUp, Assert.IsType<ActOnAttempt.Outcome.Refused>(late).Why);
        var result = await room.ReadAsync(uid);
        Assert.Equal((AttemptState.Graded, 1d), (result.State, result.Score));
        Assert.Equal(TestClock.Start.AddMinutes(10), result.SubmittedAt);
    }

    [Theory, DatabaseData]
    public async Task Nobody_has_to_look_for_an_overdue_attempt_to_be_handed_in(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        await room.StartQuizAsync();
        Assert.Equal(0, await room.Expire.RunAsync(CancellationToken.None));
        db.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(1, await room.Expire.RunAsync(CancellationToken.None));
        Assert.Equal(0, await room.Expire.RunAsync(CancellationToken.None));
        Assert.Equal("graded", await db.ExecuteScalarAsync<string>("select state from attempt"));
    }

    [Theory, DatabaseData]
    public async Task An_answer_that_comes_after_the_hand_in_is_too_late_and_changes_nothing(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        var uid = await room.StartQuizAsync();
        var fields = Classroom.Choice((await room.ReadAsync(uid)).Slots[0], "right");
        db.Clock.Advance(TimeSpan.FromMinutes(11));
        await room.Expire.RunAsync(CancellationToken.None);

        var late = await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 1, 1, fields));

        Assert.Equal(Refusal.TimeIsUp, Assert.IsType<ActOnAttempt.Outcome.Refused>(late).Why);
        Assert.True((await room.ReadAsync(uid)).HandedInAtDeadline);
        Assert.Equal(2, await db.CountAsync("attempt_step"));
    }

    [Theory, DatabaseData]
    public async Task A_window_is_told_the_servers_time_and_the_deadline_and_when_time_is_up(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        var uid = await room.StartQuizAsync();
        var deadline = TestClock.Start.AddMinutes(10);
        db.Clock.Advance(TimeSpan.FromMinutes(10) + AttemptMachine.Grace);

        var open = await room.Progress.RunAsync(uid, room.Lin, CancellationToken.None);
        Assert.Equal((AttemptState.InProgress, deadline + AttemptMachine.Grace, deadline), (open!.State, open.Now, open.DeadlineAt));
        db.Clock.Advance(TimeSpan.FromMilliseconds(1));

        var over = await room.Progress.RunAsync(uid, room.Lin, CancellationToken.None);
        Assert.Equal(AttemptState.Graded, over!.State);
        Assert.Equal("in-progress", await db.ExecuteScalarAsync<string>("select state from attempt"));
    }

    [Theory, DatabaseData]
    public async Task Reading_an_overdue_attempt_hands_it_in(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        var uid = await room.StartQuizAsync();
        db.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(AttemptState.Graded, (await room.ReadAsync(uid)).State);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_shares_a_question_with_one_whose_time_is_up_does_not_wait(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        const string sharing = "nupr1/quiz/second";
        await SharingQuiz.AddAsync(db, Classroom.Quiz, sharing);
        var first = await room.StartQuizAsync();
        db.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.IsType<StartQuiz.Outcome.Started>(await room.StartQuiz.RunAsync(new(sharing, room.Lin, room.Command(), room.Page), CancellationToken.None));
        Assert.Equal(AttemptState.Graded, (await room.ReadAsync(first)).State);
    }
}
