using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class StepCheckTests
{
    [Theory, DatabaseData]
    public async Task The_projections_are_what_the_steps_say(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await SitAsync(room);
        var practice = await room.StartPracticeAsync();
        await room.AnswerAsync(practice, 1, "wrong");

        var result = await room.Steps.RunAsync(10, CancellationToken.None);

        Assert.Equal(2, result.Compared);
        Assert.Empty(result.Different);
    }

    [Theory]
    [DatabaseData("update attempt set score = 0.5")]
    [DatabaseData("update attempt set last_seq = 99")]
    [DatabaseData("update attempt_slot set points = 9.0 where slot = 1")]
    [DatabaseData("update attempt_slot set response = null where slot = 1")]
    [DatabaseData("update attempt_slot set fraction = 0.25 where slot = 1")]
    [DatabaseData("update attempt_slot set flagged_at = null where slot = 2")]
    [DatabaseData("update attempt_slot set option_order = replace(replace(replace(option_order, 'o1', 'x'), 'o3', 'o1'), 'x', 'o3') where slot = 1")]
    [DatabaseData("update attempt_part set fraction = 0.25 where slot = 1")]
    [DatabaseData("delete from attempt_part where slot = 1")]
    [DatabaseData("delete from attempt_step where seq = 3")]
    [DatabaseData("delete from attempt_step where kind = 'start'")]
    [DatabaseData("update attempt_step set payload = '{}' where seq = 3")]
    public async Task A_projection_that_says_something_else_is_found(TestDb db, string tampering)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await SitAsync(room);

        await db.ExecuteAsync(tampering);

        Assert.Equal([uid], (await room.Steps.RunAsync(10, CancellationToken.None)).Different);
    }

    /// <summary>A quiz with a changed answer, a flag, an answer that was taken back and a submission.</summary>
    static async Task<string> SitAsync(Classroom room)
    {
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "wrong");
        await room.AnswerAsync(uid, 1, "right");
        await room.ActAsync(uid, new AttemptCommand.Flag(room.Command(), 3, 2, Flagged: true));
        await room.AnswerAsync(uid, 3, "other");
        await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 5, 3, Classroom.Position("")));
        await room.SubmitAsync(uid);
        return uid;
    }
}
