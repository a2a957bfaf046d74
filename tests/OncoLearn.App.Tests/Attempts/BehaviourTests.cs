using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>What the behaviours leave in the database and show of an attempt.</summary>
public sealed class BehaviourTests
{
    [Theory, DatabaseData]
    public async Task An_interactive_question_is_tried_by_the_rules_that_the_quiz_had_when_it_was_started(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, behaviour: "interactive", rules: ",\"tries\":2,\"penalty\":0.25");
        var uid = await room.StartQuizAsync();
        await db.ExecuteAsync("update quiz_version set settings = replace(settings, '\"tries\":2', '\"tries\":5')");

        await room.AnswerAsync(uid, 1, "wrong");
        var tried = (await room.ReadAsync(uid)).Slots[0];
        Assert.Equal((SlotState.Answered, 1, true), (tried.State, tried.Tries, tried.Checks));
        Assert.Null(tried.Review);
        Assert.Null(tried.Fraction);
        Assert.Equal(0, await db.CountAsync("attempt_part"));
        Assert.Equal(Refusal.SameAnswer, Assert.IsType<ActOnAttempt.Outcome.Refused>(await room.AnswerAsync(uid, 1, "wrong")).Why);

        await room.AnswerAsync(uid, 1, "right");
        var done = (await room.ReadAsync(uid)).Slots[0];
        Assert.Equal((SlotState.Graded, 0.75, 1.0), (done.State, done.Mark, done.Fraction));
        Assert.NotNull(done.Review);
    }

    [Theory, DatabaseData]
    public async Task A_question_with_tries_left_is_kept_from_everywhere_else(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, behaviour: "interactive");
        await db.ExecuteAsync("update question set use = 'both' where uid = 'exam-1'");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "wrong");

        var version = await db.ExecuteScalarAsync<long>("select current_version_id from question where uid = 'exam-1'");
        var outcome = await room.Check.RunAsync(new("exam-1", version, Classroom.Position("1"), room.Lin), CancellationToken.None);

        Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(outcome);
    }

    [Theory, DatabaseData]
    public async Task Certainty_weighs_the_marks_and_leaves_what_is_known_of_the_answer(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, behaviour: "deferred-certainty");
        var uid = await room.StartQuizAsync();
        await room.AnswerSurelyAsync(uid, 1, "right", "3");
        await room.AnswerSurelyAsync(uid, 2, "wrong", "2");
        Assert.Equal(["3"], (await room.ReadAsync(uid)).Slots[0].Answered!.All(CertaintyField.Name));

        var done = await room.SubmitAsync(uid);

        Assert.Equal([3.0, -4.0, 0.0], done.Slots.Select(slot => slot.Mark));
        Assert.Equal([1.0, 0.0, 0.0], done.Slots.Select(slot => slot.Fraction));
        Assert.Equal([3.0, 6.0, 9.0], done.Slots.Select(slot => slot.MaxMark));
        Assert.Equal((-1.0, 18.0), (done.Score, done.MaxScore));
        Assert.Equal(1, await db.ExecuteScalarAsync<double>("select fraction from attempt_part where slot = 1"));
        Assert.Equal(3, await db.ExecuteScalarAsync<long>("select certainty from attempt_slot where slot = 1"));
    }

    [Theory, DatabaseData]
    public async Task What_a_person_has_to_judge_waits_and_the_score_so_far_is_told(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, behaviour: "manual");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 2, "right");
        await room.AnswerAsync(uid, 3, "wrong");

        var done = await room.SubmitAsync(uid);

        Assert.Equal((AttemptState.Submitted, 2, 0.0, 6.0), (done.State, done.Waiting, done.Score, done.MaxScore));
        Assert.All(done.Slots, slot => Assert.NotNull(slot.Review));
        var item = Assert.Single((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items);
        Assert.Equal((true, false), (item.Waits, item.InProgress));
    }
}
