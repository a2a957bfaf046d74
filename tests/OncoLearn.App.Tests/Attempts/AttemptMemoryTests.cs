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
        var uid = await room.StartQuizAsync();
        // Finer than what is stored.
        db.Clock.Advance(TimeSpan.FromTicks(12_345));
        var command = room.Command();
        await room.AnswerAsync(uid, 1, "right", command: command);
        await room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 2, 3, Flagged: true));
        await room.AnswerAsync(uid, 2, "wrong");

        AssertSame(await ReadAsync(room.InAnotherProcess(), uid), room.Memory.Find(uid, lastSeq: 4));
        var told = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 1, "right", command: command));
        Assert.Equal((2L, 0), (told.Receipt.Seq, told.Receipt.At.Microsecond));
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
        Assert.Null(room.Memory.Find(uid, lastSeq: 2)!.Attempt.Slot(1).FlaggedAt);
    }

    static async Task<Attempt> ReadAsync(Classroom room, string uid)
    {
        await using var connection = await room.Db.Db.OpenAsync(CancellationToken.None);
        await using var snapshot = await room.Db.Db.Dialect.BeginSnapshotAsync(connection, CancellationToken.None);
        using var empty = new AttemptMemory();
        var store = new AttemptStore(room.Db.Db.Dialect, new QuestionVersions(room.Db.Db.Dialect), empty);
        return (await store.ReadAsync(connection, snapshot, uid, room.Lin, CancellationToken.None))!.Attempt;
    }

    static void AssertSame(Attempt kept, StoredAttempt? remembered)
    {
        Assert.NotNull(remembered);
        Assert.Equal((kept.State, kept.LastSeq, kept.StartedAt), (remembered.Attempt.State, remembered.Attempt.LastSeq, remembered.Attempt.StartedAt));
        Assert.Equal(kept.Slots.Select(Words), remembered.Attempt.Slots.Select(Words));

        static (SlotState, long?, DateTimeOffset?, DateTimeOffset?, string?) Words(AttemptSlot slot) =>
            (slot.State, slot.AnsweredSeq, slot.AnsweredAt, slot.FlaggedAt, slot.Response is null ? null : slot.Question.Type.ToJson(slot.Response));
    }
}
