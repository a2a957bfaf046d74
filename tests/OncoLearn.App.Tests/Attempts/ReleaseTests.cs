using OncoLearn.App.Attempts;
using OncoLearn.App.Progress;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using static OncoLearn.Core.Quizzes.ReleaseTime;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>What a quiz lets be shown when, on every page that could tell it.</summary>
public sealed class ReleaseTests
{
    static readonly ReleasePolicy ScoreOnly = new(AfterSubmission, AfterClosing, AfterClosing, AfterClosing, AfterClosing);

    static readonly ReleasePolicy NoKey = new(AfterSubmission, AfterSubmission, Never, Never, Never);

    [Theory, DatabaseData]
    public async Task Only_the_score_is_shown_until_the_quiz_has_closed_and_then_everything(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        var uid = await SitAsync(room, "right", "wrong");

        var held = await room.ReadAsync(uid);
        Assert.Equal((1d, null, new ReleasedParts(true, false, false, false, false)), (held.Score, held.Right, held.Released));
        Assert.All(held.Slots, slot => Assert.Equal((false, false, null, null, null), (slot.IsOpen, slot.Withheld, slot.Review, slot.Fraction, slot.Mark)));
        Assert.All(held.Slots, slot => Assert.NotNull(slot.Answered));
        Assert.All(held.Slots, slot => Assert.NotNull(slot.Face));
        Assert.All(held.Slots, slot => Assert.Empty(slot.About.ClaimVersionIds));
        Assert.Empty(held.ByCategory());

        db.Clock.Advance(TimeSpan.FromDays(3));
        var closed = await room.ReadAsync(uid);
        Assert.Equal((1d, 1, true), (closed.Score, closed.Right, closed.Released.IsAll));
        Assert.All(closed.Slots, slot => Assert.NotNull(slot.Review!.Explanation));
    }

    [Theory, DatabaseData]
    public async Task A_quiz_without_a_closing_time_never_releases_what_waits_for_it(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly, closes: false);
        var uid = await SitAsync(room, "right");
        db.Clock.Advance(TimeSpan.FromDays(4000));

        Assert.Null((await room.ReadAsync(uid)).Right);
    }

    [Theory, DatabaseData]
    public async Task Right_and_wrong_are_told_without_the_key_and_the_key_without_reasons(TestDb db)
    {
        var room = await OpenAsync(db, NoKey);
        var uid = await SitAsync(room, "right", "wrong");
        var told = await room.ReadAsync(uid);
        Assert.Equal([1, 0, 0], told.Slots.Select(slot => slot.Fraction!.Value));
        Assert.All(told.Slots, slot => Assert.Null(slot.Review));

        await SetAsync(db, NoKey with { Key = AfterSubmission });
        Assert.All((await room.ReadAsync(uid)).Slots, slot =>
        {
            var review = (Core.Questions.SingleBestAnswer.SingleBestAnswerReview)slot.Review!;
            Assert.Null(review.Explanation);
            Assert.All(review.Options, option => Assert.Null(option.Reason));
            Assert.Single(review.Options, option => option.Correct);
        });
    }

    [Theory, DatabaseData]
    public async Task An_answer_that_is_checked_at_once_is_taken_and_nothing_told(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly, behaviour: "immediate");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");

        var slot = (await room.ReadAsync(uid)).Slots[0];
        Assert.Equal((SlotState.Graded, false, null, null), (slot.State, slot.IsOpen, slot.Review, slot.Fraction));
    }

    [Theory, DatabaseData]
    public async Task A_score_that_is_held_back_is_told_nowhere(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly with { Score = AfterClosing });
        var uid = await SitAsync(room, "right", "right", "right");

        Assert.Null((await room.ReadAsync(uid)).Score);
        var item = Assert.Single((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items);
        Assert.Equal((null, true), (item.Score, item.ScoreHeld));
        Assert.Null(await BestAsync(room));
        var read = new ReadQuiz(db.Db, new(db.Db.Dialect), new(db.Db), db.Clock);
        Assert.Null((await read.RunAsync("nupr1", "first", room.Lin, CancellationToken.None))!.Attempts[0].Score);

        db.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, await BestAsync(room));
        Assert.Equal(6, (await read.RunAsync("nupr1", "first", room.Lin, CancellationToken.None))!.Attempts[0].Score);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_is_passed_at_its_passing_mark_once_the_score_is_released(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly, rules: ",\"passingShare\":0.5");
        var failed = await SitAsync(room, "right", "right");
        Assert.Equal(true, (await room.ReadAsync(failed)).Passed);

        var other = await SitAsync(room, "right");
        Assert.Equal(false, (await room.ReadAsync(other)).Passed);
        await SetAsync(db, ScoreOnly with { Score = Never }, ",\"passingShare\":0.5");
        Assert.Null((await room.ReadAsync(other)).Passed);
    }

    [Theory, DatabaseData]
    public async Task What_is_held_back_is_held_back_at_every_other_door_and_only_from_that_learner(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        await db.ExecuteAsync("update question set use = 'practice' where uid = 'exam-1'");
        await db.ExecuteAsync("update question_version set category = 'marker' where question_id = (select id from question where uid = 'exam-1')");
        var uid = await SitAsync(room, "right");

        var check = Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, room.Lin));
        Assert.Equal((uid, true), (check.AttemptUid, check.IsHeld));
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, room.Wu));
        var set = await room.StartPracticeAsync("marker");
        Assert.Equal(0, await HeldInAsync(db, set));

        db.Clock.Advance(TimeSpan.FromDays(3));
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, room.Lin));
    }

    [Theory, DatabaseData]
    public async Task What_is_graded_at_once_and_keeps_its_key_is_held_while_the_attempt_runs(TestDb db)
    {
        var room = await OpenAsync(db, NoKey);
        await db.ExecuteAsync("update quiz_version set settings = @settings, key_release = 'after-submission'", new { settings = Settings(NoKey with { Key = AfterSubmission }, "immediate", "") });
        await db.ExecuteAsync("update question set use = 'practice' where uid = 'exam-1'");
        await db.ExecuteAsync("update question_version set category = 'marker' where question_id = (select id from question where uid = 'exam-1')");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");

        Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, room.Lin));
        Assert.Equal(0, await HeldInAsync(db, await room.StartPracticeAsync("marker")));
    }

    [Theory, DatabaseData]
    public async Task Another_quiz_with_the_question_tells_no_more_than_the_one_that_holds_it(TestDb db)
    {
        var room = await OpenAsync(db, NoKey);
        await SharingQuiz.AddAsync(db, Classroom.Quiz, "nupr1/quiz/other");
        await db.ExecuteAsync("update quiz_version set settings = @settings where quiz_id = (select id from quiz where uid = 'nupr1/quiz/other')", new { settings = Settings(ReleasePolicy.Open, "deferred", "") });
        await SitAsync(room, "right");
        var other = Assert.IsType<StartQuiz.Outcome.Started>(await room.StartQuiz.RunAsync(new("nupr1/quiz/other", room.Lin, room.Command(), room.Page), CancellationToken.None)).AttemptUid;
        await room.AnswerAsync(other, 1, "wrong");
        await room.SubmitAsync(other);

        var slot = Assert.Single((await room.ReadAsync(other)).Slots);
        Assert.Equal((true, false, 0d, null), (slot.HeldElsewhere, slot.Withheld, slot.Fraction, slot.Review));
        await SetAsync(db, ScoreOnly);
        Assert.Null(Assert.Single((await room.ReadAsync(other)).Slots).Fraction);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_with_tries_takes_one_answer_to_what_another_holds_back_and_does_not_tell_how_it_was(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        await SharingQuiz.AddAsync(db, Classroom.Quiz, "nupr1/quiz/other");
        await db.ExecuteAsync(
            "update quiz_version set settings = @settings where quiz_id = (select id from quiz where uid = 'nupr1/quiz/other')", new { settings = Settings(ReleasePolicy.Open, "interactive", ",\"tries\":3") });
        await SitAsync(room, "right");
        foreach (var option in new[] { "wrong", "right" })
        {
            var uid = Assert.IsType<StartQuiz.Outcome.Started>(await room.StartQuiz.RunAsync(new("nupr1/quiz/other", room.Lin, room.Command(), room.Page), CancellationToken.None)).AttemptUid;
            await room.AnswerAsync(uid, 1, option);

            var running = await room.ReadAsync(uid);
            var slot = Assert.Single(running.Slots);
            Assert.Equal((false, true, SlotState.Graded, false, 0), (slot.IsOpen, slot.HeldElsewhere, slot.State, slot.PartlyRight, slot.Hints.Count));
            Assert.Equal((null, null, null, null), (slot.Fraction, slot.Mark, slot.Review, running.Right));
            Assert.NotNull(slot.Answered);
            foreach (var again in new[] { "right", "wrong" })
                Assert.Equal(Refusal.AlreadyGraded, Assert.IsType<ActOnAttempt.Outcome.Refused>(await room.AnswerAsync(uid, 1, again)).Why);

            var done = await room.SubmitAsync(uid);
            Assert.Equal((null, null), (done.Score, done.Right));
            var item = (await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items.Single(one => one.Uid == uid);
            Assert.Equal((null, true), (item.Score, item.ScoreHeld));
        }
        var quizzes = (await new ReadToday(db.Db, db.Clock).RunAsync(room.Lin, ["en"], CancellationToken.None)).Courses[0].Quizzes;
        Assert.Null(quizzes.Single(quiz => quiz.Uid == "nupr1/quiz/other").Best);

        db.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal([1d, 0d], (await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items.Take(2).Select(item => item.Score));
    }

    [Theory, DatabaseData]
    public async Task A_sum_that_was_told_before_a_quiz_held_one_of_its_questions_back_stays_told(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        await SharingQuiz.AddAsync(db, Classroom.Quiz, "nupr1/quiz/other");
        await db.ExecuteAsync("update quiz_version set settings = @settings where quiz_id = (select id from quiz where uid = 'nupr1/quiz/other')", new { settings = Settings(ReleasePolicy.Open, "deferred", "") });
        var other = Assert.IsType<StartQuiz.Outcome.Started>(await room.StartQuiz.RunAsync(new("nupr1/quiz/other", room.Lin, room.Command(), room.Page), CancellationToken.None)).AttemptUid;
        await room.AnswerAsync(other, 1, "right");
        Assert.Equal(1, (await room.SubmitAsync(other)).Score);
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await SitAsync(room, "right");

        Assert.Equal((1d, 1), ((await room.ReadAsync(other)).Score, (await room.ReadAsync(other)).Right));
    }

    [Theory, DatabaseData]
    public async Task Two_sittings_of_one_quiz_tell_as_much_as_its_policy_lets(TestDb db)
    {
        var room = await OpenAsync(db, NoKey);
        var first = await SitAsync(room, "right");
        await SitAsync(room, "wrong");

        var slot = (await room.ReadAsync(first)).Slots[0];
        Assert.Equal((false, 1d, null), (slot.HeldElsewhere, slot.Fraction, slot.Review));
    }

    [Theory, DatabaseData]
    public async Task An_authors_look_at_a_quiz_holds_nothing_back_elsewhere(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        await db.ExecuteAsync("update question set use = 'practice' where uid = 'exam-1'");
        await SitAsync(room, "right");
        await db.ExecuteAsync("update attempt set preview = 1");

        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, room.Lin));
        Assert.Empty((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items);
    }

    [Theory, DatabaseData]
    public async Task Progress_counts_no_question_of_which_right_and_wrong_are_held_back(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly);
        await SitAsync(room, "right", "wrong");
        var read = new ReadAccuracy(db.Db, db.Clock);

        var held = await read.RunAsync(new(room.Lin, TimeZoneInfo.Utc), CancellationToken.None);
        Assert.Equal((0, 2), (held.All.Answers, held.Withheld));
        await SetAsync(db, NoKey);
        var told = await read.RunAsync(new(room.Lin, TimeZoneInfo.Utc), CancellationToken.None);
        Assert.Equal((2, 1, 0), (told.All.Answers, told.All.Right, told.Withheld));
    }

    [Theory, DatabaseData]
    public async Task Nobody_judges_an_answer_of_their_own_and_a_comment_is_told_with_right_and_wrong(TestDb db)
    {
        var room = await OpenAsync(db, ScoreOnly, behaviour: "manual");
        await db.ExecuteAsync(
            """
            insert into app_user (id, learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
            values (7, @Lin, 'lin', 'LIN', 's', 'c', 'Lin', 'en', 'UTC', 0)
            """,
            new { room.Lin });
        var uid = await SitAsync(room, "right");

        Assert.IsType<App.Grading.JudgeAnswer.Outcome.NotFound>(await room.JudgeAsync(uid, 1, 1, user: 7));
        Assert.Equal(0, (await room.Waiting.RunAsync(7, 0, CancellationToken.None)).Total);
        await room.JudgeAsync(uid, 1, 0.5, "Half of it.");
        Assert.Equal((null, null), ((await room.ReadAsync(uid)).Slots[0].Comment, (await room.ReadAsync(uid)).Slots[0].Fraction));
        db.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(("Half of it.", 0.5), ((await room.ReadAsync(uid)).Slots[0].Comment, (await room.ReadAsync(uid)).Slots[0].Fraction));
    }

    /// <summary>A room whose quiz closes in two days, or never.</summary>
    static async Task<Classroom> OpenAsync(TestDb db, ReleasePolicy policy, bool closes = true, string behaviour = "deferred", string rules = "")
    {
        var room = await Classroom.OpenAsync(db, behaviour: behaviour);
        await SetAsync(db, policy, rules, behaviour);
        if (closes) await db.ExecuteAsync("update quiz set closes_at = @at", new { at = db.Clock.GetUtcNow().AddDays(2) });
        return room;
    }

    static Task SetAsync(TestDb db, ReleasePolicy policy, string rules = "", string behaviour = "deferred") => db.ExecuteAsync(
        "update quiz_version set settings = @settings, key_release = @key where quiz_id = (select id from quiz where uid = @Quiz)",
        new { settings = Settings(policy, behaviour, rules), key = policy.Key.Word(), Classroom.Quiz });

    static string Settings(ReleasePolicy policy, string behaviour, string rules) =>
        $$"""
        {"title":{"en":"First"},"intro":{"en":"Begin."},"behaviour":"{{behaviour}}","timeLimitMinutes":null{{rules}},
         "release":{"score":"{{policy.Score.Word()}}","correctness":"{{policy.Correctness.Word()}}","reasons":"{{policy.Reasons.Word()}}","key":"{{policy.Key.Word()}}","evidence":"{{policy.Evidence.Word()}}"} }
        """;

    /// <summary>Sits the quiz with these options, in the order of its questions.</summary>
    static async Task<string> SitAsync(Classroom room, params string[] options)
    {
        var uid = await room.StartQuizAsync();
        foreach (var (at, option) in options.Index()) await room.AnswerAsync(uid, at + 1, option);
        await room.SubmitAsync(uid);
        return uid;
    }

    static async Task<double?> BestAsync(Classroom room) =>
        (await new ReadToday(room.Db.Db, room.Db.Clock).RunAsync(room.Lin, ["en"], CancellationToken.None)).Courses[0].Quizzes[0].Best;

    static async Task<CheckQuestion.Outcome> CheckAsync(Classroom room, long learner) => await room.Check.RunAsync(
        new("exam-1", await room.Db.ExecuteScalarAsync<long>("select current_version_id from question where uid = 'exam-1'"), Classroom.Position("2"), learner), CancellationToken.None);

    static Task<long> HeldInAsync(TestDb db, string attempt) => db.CountAsync(
        $"attempt_slot s join attempt a on a.id = s.attempt_id join question_version v on v.id = s.question_version_id join question q on q.id = v.question_id where a.uid = '{attempt}' and q.uid = 'exam-1'");
}
