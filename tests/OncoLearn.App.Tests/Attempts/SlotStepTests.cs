using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>Steps about one slot, which are made without the others being read.</summary>
public sealed class SlotStepTests
{
    [Theory, DatabaseData]
    public async Task They_leave_what_the_steps_say(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        foreach (var uid in new[] { await room.StartQuizAsync(), await room.StartPracticeAsync() })
        {
            // Finer than what is stored.
            db.Clock.Advance(TimeSpan.FromTicks(12_345));
            var answer = new AttemptCommand.Answer(room.Command(), 1, 1, Classroom.Choice((await room.ReadAsync(uid)).Slots[0], "right"));
            await room.ActAsync(uid, answer);
            await room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 2, 3, Flagged: true));
            await room.AnswerAsync(uid, 2, "wrong");

            var kept = await room.ReadAsync(uid);
            Assert.Equal((4, true, false, true), (kept.LastSeq, kept.Slots[1].IsAnswered, kept.Slots[2].IsAnswered, kept.Slots[2].Flagged));
            var told = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, answer));
            Assert.Equal((2L, 0), (told.Receipt.Seq, told.Receipt.At.Microsecond));
        }
        var check = await room.Steps.RunAsync(10, CancellationToken.None);
        Assert.Equal(2, check.Compared);
        Assert.Empty(check.Different);
    }

    [Theory, DatabaseData]
    public async Task They_may_come_to_two_processes_in_turn(TestDb db)
    {
        var here = await Classroom.OpenAsync(db);
        var there = here.InAnotherProcess();
        var uid = await here.StartQuizAsync();
        foreach (var (room, slot, option) in new[] { (here, 1, "right"), (there, 2, "right"), (here, 3, "wrong"), (there, 1, "wrong"), (here, 1, "right") })
            Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, slot, option));

        Assert.Equal(3, (await there.SubmitAsync(uid)).Score);
        var check = await here.Steps.RunAsync(10, CancellationToken.None);
        Assert.Equal(1, check.Compared);
        Assert.Empty(check.Different);
    }

    [Theory, DatabaseData]
    public async Task Of_answers_to_one_question_that_come_at_once_to_two_processes_the_first_counts_in_practice(TestDb db)
    {
        var here = await Classroom.OpenAsync(db);
        var there = here.InAnotherProcess();
        var uid = await here.StartPracticeAsync();
        foreach (var slot in (await here.ReadAsync(uid)).Slots)
        {
            var answers = new[] { (here, "right"), (there, "wrong"), (here, "other"), (there, "right") }
                .Select(answer => (Room: answer.Item1, Command: new AttemptCommand.Answer(answer.Item1.Command(), 1, slot.Number, Classroom.Choice(slot, answer.Item2))));
            var outcomes = await Task.WhenAll(answers.ToList().Select(answer => answer.Room.ActAsync(uid, answer.Command, kind: AttemptKind.Practice)));
            Assert.Single(outcomes.OfType<ActOnAttempt.Outcome.Done>());
            Assert.All(outcomes.OfType<ActOnAttempt.Outcome.Refused>(), refused => Assert.Equal(Refusal.AlreadyGraded, refused.Why));
        }
        Assert.Empty((await here.Steps.RunAsync(10, CancellationToken.None)).Different);
    }

    [Theory, DatabaseData]
    public async Task More_time_counts_at_once(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 10);
        var uid = await room.StartQuizAsync();
        var slot = (await room.ReadAsync(uid)).Slots[1];
        await room.AnswerAsync(uid, 1, "right");
        await db.ExecuteAsync("update attempt set deadline_at = deadline_at + 600000");
        db.Clock.Advance(TimeSpan.FromMinutes(12));

        Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 2, 2, Classroom.Choice(slot, "right"))));
    }
}
