using OncoLearn.App.Attempts;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class AttemptMemoryTests
{
    [Theory, DatabaseData]
    public async Task What_is_remembered_is_what_the_database_holds(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var quiz = await room.StartQuizAsync();
        var practice = await room.StartPracticeAsync();
        foreach (var uid in new[] { quiz, practice })
        {
            // Finer than what is stored.
            db.Clock.Advance(TimeSpan.FromTicks(12_345));
            var answer = new AttemptCommand.Answer(room.Command(), 1, 1, Classroom.Choice((await room.ReadAsync(uid)).Slots[0], "right"));
            await room.ActAsync(uid, answer);
            await room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 2, 3, Flagged: true));
            await room.AnswerAsync(uid, 2, "wrong");

            var kept = await ReadAsync(room.InAnotherProcess(), uid);
            Assert.Equal((4, SlotState.Unanswered), (kept.LastSeq, kept.Slot(3).State));
            Assert.True(StepCheck.Same(kept, kept with { Slots = room.Memory.Find(uid, lastSeq: 4)! }));
            var told = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, answer));
            Assert.Equal((2L, 0), (told.Receipt.Seq, told.Receipt.At.Microsecond));
        }
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

    [Theory, DatabaseData]
    public async Task What_is_handed_in_is_not_kept(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        Assert.NotNull(room.Memory.Find(uid, lastSeq: 2));
        await room.SubmitAsync(uid);

        Assert.Null(room.Memory.Find(uid, lastSeq: 2));
        Assert.Null(room.Memory.Find(uid, lastSeq: 3));
    }

    [Theory, DatabaseData]
    public async Task A_state_that_another_process_has_moved_on_from_is_not_used(TestDb db)
    {
        var here = await Classroom.OpenAsync(db);
        var there = here.InAnotherProcess();
        var uid = await here.StartQuizAsync();
        foreach (var (room, slot, option) in new[] { (here, 1, "right"), (there, 2, "right"), (here, 3, "wrong"), (there, 1, "wrong"), (here, 1, "right") })
            Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, slot, option));

        Assert.Null(there.Memory.Find(uid, lastSeq: 6));
        Assert.Equal(3, (await there.SubmitAsync(uid)).Score);
        var check = await here.Steps.RunAsync(10, CancellationToken.None);
        Assert.Equal(1, check.Compared);
        Assert.Empty(check.Different);
    }

    [Theory, DatabaseData]
    public async Task Slots_are_read_once(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        await db.ExecuteAsync("update attempt_slot set points = 7");

        Assert.Equal(1, await PointsAsync(room));
        Assert.Equal(7, await PointsAsync(room.InAnotherProcess()));

        async Task<double> PointsAsync(Classroom room) =>
            Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 2, 1, Flagged: true))).Attempt.Slot(1).Points;
    }

    [Theory, DatabaseData]
    public async Task What_a_write_left_undone_is_not_remembered(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        await db.ExecuteAsync("alter table attempt_slot rename column mark to marked");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 2, 1, Flagged: true)));

        Assert.Null(room.Memory.Find(uid, lastSeq: 3));
        Assert.Null(room.Memory.Find(uid, lastSeq: 2)![0].FlaggedAt);
    }

    static async Task<Attempt> ReadAsync(Classroom room, string uid)
    {
        await using var connection = await room.Db.Db.OpenAsync(CancellationToken.None);
        await using var snapshot = await room.Db.Db.Dialect.BeginSnapshotAsync(connection, CancellationToken.None);
        using var empty = new AttemptMemory();
        var store = new AttemptStore(room.Db.Db.Dialect, new QuestionVersions(room.Db.Db.Dialect), empty);
        return (await store.ReadAsync(connection, snapshot, uid, room.Lin, CancellationToken.None))!.Attempt;
    }
}
