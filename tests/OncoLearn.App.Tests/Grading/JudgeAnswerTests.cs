using OncoLearn.App.Grading;
using OncoLearn.App.Tests.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Grading;

public sealed class JudgeAnswerTests
{
    [Theory, DatabaseData]
    public async Task The_last_judgement_makes_the_attempt_graded_and_its_learner_sees_mark_and_comment(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);

        Assert.IsType<JudgeAnswer.Outcome.Done>(await room.JudgeAsync(uid, 2, 0.5, "  Half of it.  "));
        var half = await room.ReadAsync(uid);
        Assert.Equal((AttemptState.Submitted, 1.0, "Half of it."), (half.State, half.Score, half.Slots[1].Comment));
        await room.JudgeAsync(uid, 3, 1);

        var whole = await room.ReadAsync(uid);
        Assert.Equal((AttemptState.Graded, 4.0, 0), (whole.State, whole.Score, whole.Waiting));
        Assert.Equal((true, 1.0), (whole.Slots[1].IsJudged, whole.Slots[1].Mark));
        Assert.Empty((await room.Steps.RunAsync(10, CancellationToken.None)).Different);
    }

    [Theory, DatabaseData]
    public async Task A_later_judgement_replaces_an_earlier_one_which_stays_in_the_log(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);
        await room.JudgeAsync(uid, 2, 0, "No.");
        await room.JudgeAsync(uid, 2, 1, comment: null);

        var slot = (await room.ReadAsync(uid)).Slots[1];
        Assert.Equal((2.0, null), (slot.Mark, slot.Comment));
        Assert.Equal(2, await db.CountAsync("attempt_step where kind = 'judge'"));
    }

    [Theory, DatabaseData]
    public async Task The_same_command_judges_once_and_an_unseen_judgement_is_not_replaced(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);
        var seen = await db.ExecuteScalarAsync<long>("select last_seq from attempt");
        await room.JudgeAsync(uid, 2, 0.5, baseSeq: seen, command: "judge-command-000001");

        Assert.IsType<JudgeAnswer.Outcome.Done>(await room.JudgeAsync(uid, 2, 0.5, baseSeq: seen, command: "judge-command-000001"));
        Assert.Equal(1, await db.CountAsync("attempt_step where kind = 'judge'"));
        Assert.Equal(Refusal.JudgedMeanwhile, Assert.IsType<JudgeAnswer.Outcome.Refused>(await room.JudgeAsync(uid, 2, 1, baseSeq: seen)).Why);
    }

    [Theory, DatabaseData]
    public async Task A_comment_that_is_too_long_is_refused(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);

        Assert.IsType<JudgeAnswer.Outcome.Refused>(await room.JudgeAsync(uid, 2, 1, new string('x', JudgeAnswer.LongestComment + 1)));
        Assert.IsType<JudgeAnswer.Outcome.Done>(await room.JudgeAsync(uid, 2, 1, new string('x', JudgeAnswer.LongestComment)));
    }

    [Theory, DatabaseData]
    public async Task Another_persons_quiz_and_practice_are_not_for_one_to_judge(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);
        var owner = await db.Db.WriteAsync(
            scope => scope.ExecuteScalarAsync<long>(
                """
                insert into app_user (learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
                values (@Wu, 'wu', 'WU', 's', 'c', 'Wu', 'en', 'UTC', 0)
                returning id
                """,
                new { room.Wu }),
            CancellationToken.None);
        await db.ExecuteAsync("update quiz set owner_id = @owner", new { owner });

        Assert.IsType<JudgeAnswer.Outcome.NotFound>(await room.JudgeAsync(uid, 2, 1, user: owner + 1));
        Assert.Equal(0, (await room.Waiting.RunAsync(owner + 1, 0, CancellationToken.None)).Total);
        Assert.Null(await room.Judgement.RunAsync(uid, 2, owner + 1, CancellationToken.None));
        Assert.IsType<JudgeAnswer.Outcome.Done>(await room.JudgeAsync(uid, 2, 1, "Good.", user: owner));
        var shown = await room.Judgement.RunAsync(uid, 2, owner, CancellationToken.None);
        Assert.Equal(("Wu", "Good.", 1.0), (shown!.JudgedBy, shown.Comment, shown.Grade!.Fraction));
        var practice = await room.StartPracticeAsync();
        Assert.IsType<JudgeAnswer.Outcome.NotFound>(await room.JudgeAsync(practice, 1, 1, user: owner));
    }

    [Theory, DatabaseData]
    public async Task What_waits_is_listed_and_gone_through_question_by_question(TestDb db)
    {
        var (room, first) = await HandedInAsync(db);
        var second = await room.StartQuizAsync(room.Wu);
        var slot = (await room.ReadAsync(second, room.Wu)).Slots[1];
        await room.ActAsync(second, new AttemptCommand.Answer(room.Command(), 1, 2, Classroom.Choice(slot, "right")), room.Wu);
        await room.ActAsync(second, new AttemptCommand.Submit(room.Command(), 1), room.Wu);

        var view = await room.Waiting.RunAsync(0, 0, CancellationToken.None);
        Assert.Equal(3, view.Total);
        Assert.Equal([(first, 2), (second, 2), (first, 3)], view.Waiting.Select(item => (item.AttemptUid, item.Slot)));
        Assert.Equal("Stem of exam-2", view.Waiting[0].Stem.In(["en"]).Value);
        await room.JudgeAsync(first, 2, 1);
        Assert.Equal((second, 2), await room.Waiting.NextAsync(0, first, 2, CancellationToken.None));
        await room.JudgeAsync(second, 2, 1);
        Assert.Equal((first, 3), await room.Waiting.NextAsync(0, second, 2, CancellationToken.None));
        await room.JudgeAsync(first, 3, 1);
        Assert.Null(await room.Waiting.NextAsync(0, first, 3, CancellationToken.None));
        var after = await room.Waiting.RunAsync(0, 0, CancellationToken.None);
        Assert.Equal((0, 3), (after.Total, after.Judged.Count));
    }

    [Theory, DatabaseData]
    public async Task What_was_left_out_or_is_not_handed_in_is_not_shown_to_be_judged(TestDb db)
    {
        var (room, uid) = await HandedInAsync(db);
        var running = await room.StartQuizAsync(room.Wu);

        Assert.Null(await room.Judgement.RunAsync(uid, 1, 0, CancellationToken.None));
        Assert.Null(await room.Judgement.RunAsync(running, 2, 0, CancellationToken.None));
        var shown = await room.Judgement.RunAsync(uid, 2, 0, CancellationToken.None);
        Assert.Equal(5, Assert.Single(shown!.Criteria).Levels.Count);
        Assert.Equal((2.0, null), (shown.Points, shown.JudgedAt));
    }

    /// <summary>A manual quiz with the second and third question answered.</summary>
    static async Task<(Classroom Room, string Uid)> HandedInAsync(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, behaviour: "manual");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 2, "right");
        await room.AnswerAsync(uid, 3, "wrong");
        await room.SubmitAsync(uid);
        return (room, uid);
    }
}
