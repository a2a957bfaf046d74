using OncoLearn.App.Results;
using OncoLearn.App.Tests.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Results;

/// <summary>What the owner of a quiz sees of how it went. In the classroom's quiz the questions bring 1, 2 and 3 marks.</summary>
public sealed class ReadResultsTests
{
    const long Owner = 7;

    [Theory, DatabaseData]
    public async Task Attempts_scores_and_questions_are_counted(TestDb db)
    {
        var room = await OpenAsync(db, ",\"passingShare\":0.5");
        await SitAsync(room, "right", "right");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await SitAsync(room, "wrong");
        var open = await room.StartQuizAsync();

        var view = await ReadAsync(db);
        Assert.Equal([(1, 3)], view!.Versions.Select(sat => (sat.Version, sat.Attempts)));
        var sittings = view.Sittings.In(SittingOrder.Started, reversed: true);
        Assert.Equal([3d, 0d, null], sittings.Select(sitting => sitting.Score));
        Assert.Equal([true, false, null], sittings.Select(sitting => sitting.Passed));
        Assert.Equal((open, AttemptState.InProgress, null, null), (sittings[2].Uid, sittings[2].State, sittings[2].Taken, sittings[2].SubmittedAt));
        Assert.Equal([0, 0.5], view.Shares.Order());
        Assert.Equal(0.5, view.PassingShare);
        Assert.Equal(["Stem of exam-1", "Stem of exam-2", "Stem of exam-3"], view.Questions.Select(item => item.Stem.In(["en"]).Value));
        Assert.Equal([(1, 0, 1, 0), (1, 0, 0, 1), (0, 0, 0, 2)], view.Questions.Select(item => (item.Tally.Right, item.Tally.Partly, item.Tally.Wrong, item.Tally.Blank)));
        Assert.Equal([0.5, 0.5, 0], view.Questions.Select(item => item.Tally.Mean!.Value));
        Assert.All(view.Questions, item => Assert.InRange(item.Tally.Mean!.Value, item.Tally.Interval!.Low, item.Tally.Interval.High));
    }

    [Theory, DatabaseData]
    public async Task The_mean_of_a_question_is_of_its_marks_not_of_how_right_it_was(TestDb db)
    {
        var room = await OpenAsync(db, ",\"tries\":3,\"penalty\":0.25", "interactive");
        await SitAsync(room, "right");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "wrong");
        await room.AnswerAsync(uid, 1, "other");
        await room.AnswerAsync(uid, 1, "right");
        await room.SubmitAsync(uid);

        var tally = (await ReadAsync(db))!.Questions[0].Tally;
        Assert.Equal((2, 0.75), (tally.Right, tally.Mean));
        Assert.InRange(0.75, tally.Interval!.Low, tally.Interval.High);
    }

    [Theory, DatabaseData]
    public async Task With_certainty_the_mean_of_a_question_is_of_all_that_it_can_bring_and_may_lie_below_zero(TestDb db)
    {
        var room = await OpenAsync(db, behaviour: "deferred-certainty");
        var uid = await room.StartQuizAsync();
        await room.AnswerSurelyAsync(uid, 1, "wrong", "3");
        await room.AnswerSurelyAsync(uid, 2, "right", "2");
        await room.AnswerSurelyAsync(uid, 3, "right", "3");
        await room.SubmitAsync(uid);

        var questions = (await ReadAsync(db))!.Questions;
        Assert.Equal([-2, 2.0 / 3, 1], questions.Select(item => item.Tally.Mean!.Value));
        Assert.Null(questions[0].Tally.Interval);
        Assert.NotNull(questions[2].Tally.Interval);
    }

    [Theory, DatabaseData]
    public async Task Nobody_but_the_owner_sees_results(TestDb db)
    {
        var room = await OpenAsync(db);
        var uid = await SitAsync(room, "right");

        Assert.NotNull(await SittingAsync(db, uid));
        Assert.Null(await ReadAsync(db, user: 8));
        Assert.Null(await SittingAsync(db, uid, user: 8));
        await db.ExecuteAsync("update quiz set owner_id = null");
        Assert.Null(await ReadAsync(db));
        Assert.Null(await SittingAsync(db, uid));
    }

    [Theory, DatabaseData]
    public async Task An_authors_own_look_counts_nowhere(TestDb db)
    {
        var room = await OpenAsync(db);
        var uid = await SitAsync(room, "right");
        await db.ExecuteAsync("update attempt set preview = 1");

        var view = await ReadAsync(db);
        Assert.Empty(view!.Versions);
        Assert.Empty(view.Sittings);
        Assert.Empty(view.Questions);
        Assert.Null(await SittingAsync(db, uid));
    }

    [Theory, DatabaseData]
    public async Task One_version_is_asked_for_and_a_question_of_several_counts_as_one(TestDb db)
    {
        var room = await OpenAsync(db);
        await SitAsync(room, "right");
        await db.ExecuteAsync("insert into quiz_version (quiz_id, version, settings, hash, created_at) select quiz_id, 2, settings, 'h2', 0 from quiz_version");
        await db.ExecuteAsync("insert into quiz_slot (quiz_version_id, position, question_version_id, points) select v.id, s.position, s.question_version_id, s.points from quiz_slot s, quiz_version v where v.version = 2");
        await db.ExecuteAsync("update quiz set current_version_id = (select id from quiz_version where version = 2)");
        await SitAsync(room, "wrong");

        Assert.Equal((2, 3, 2), await CountAsync(db, null));
        Assert.Equal((1, 3, 1), await CountAsync(db, 2));
        Assert.Equal([2, 1], (await ReadAsync(db, version: 2))!.Versions.Select(sat => sat.Version));
    }

    [Theory, DatabaseData]
    public async Task A_question_has_the_number_of_its_slot_and_a_drawn_one_a_number_of_its_own(TestDb db)
    {
        var room = await OpenAsync(db);
        await SitAsync(room, "right");
        await db.ExecuteAsync("update quiz_slot set question_version_id = null, draw_filter = '{}', draw_count = 2 where position = 2");

        var view = await ReadAsync(db);
        Assert.Equal(["Stem of exam-1", "Stem of exam-3", "Stem of exam-2"], view!.Questions.Select(item => item.Stem.In(["en"]).Value));
        Assert.Equal([new QuestionPlace.Fixed(1, null), new QuestionPlace.Fixed(4, null), new QuestionPlace.Drawn(1)], view.Questions.Select(item => item.Place));
    }

    [Theory, DatabaseData]
    public async Task A_question_that_only_an_older_version_lists_says_which(TestDb db)
    {
        var room = await OpenAsync(db);
        await SitAsync(room, "right");
        await db.ExecuteAsync("insert into quiz_version (quiz_id, version, settings, hash, created_at) select quiz_id, 2, settings, 'h2', 0 from quiz_version");
        await db.ExecuteAsync("insert into quiz_slot (quiz_version_id, position, question_version_id, points) select v.id, s.position, s.question_version_id, s.points from quiz_slot s, quiz_version v where v.version = 2 and s.position <> 2");
        await db.ExecuteAsync("update quiz set current_version_id = (select id from quiz_version where version = 2)");
        await SitAsync(room, "wrong");

        Assert.Equal([new QuestionPlace.Fixed(1, null), new QuestionPlace.Fixed(2, null), new QuestionPlace.Fixed(2, 1)], (await ReadAsync(db))!.Questions.Select(item => item.Place));
        Assert.Equal([new QuestionPlace.Fixed(1, null), new QuestionPlace.Fixed(2, null), new QuestionPlace.Fixed(3, null)], (await ReadAsync(db, version: 1))!.Questions.Select(item => item.Place));
    }

    [Theory, DatabaseData]
    public async Task An_answer_that_waits_for_a_person_is_in_no_score_yet(TestDb db)
    {
        var room = await OpenAsync(db, behaviour: "manual");
        await SitAsync(room, "right");

        var view = await ReadAsync(db);
        Assert.Equal(AttemptState.Submitted, Assert.Single(view!.Sittings).State);
        Assert.Empty(view.Shares);
        Assert.Equal((1, 1, 0, null), (view.Questions[0].Tally.Asked, view.Questions[0].Tally.Waiting, view.Questions[0].Tally.Graded, view.Questions[0].Tally.Mean));
    }

    [Theory, DatabaseData]
    public async Task The_owner_sees_everything_of_an_attempt_whatever_the_learner_sees(TestDb db)
    {
        var room = await OpenAsync(db, ""","release":{"score":"never","correctness":"never","reasons":"never","key":"never","evidence":"never"}""");
        await db.ExecuteAsync("update quiz_version set key_release = 'never'");
        var uid = await SitAsync(room, "right");
        Assert.Null((await room.ReadAsync(uid)).Score);

        var view = await SittingAsync(db, uid);
        Assert.Equal((1d, 1, 1), (view!.Attempt.Score, view.Attempt.Right, view.Version));
        Assert.All(view.Attempt.Slots, slot => Assert.NotNull(slot.Review!.Explanation));
    }

    [Theory, DatabaseData]
    public async Task An_attempt_in_progress_is_not_looked_into(TestDb db)
    {
        var room = await OpenAsync(db);

        Assert.Null(await SittingAsync(db, await room.StartQuizAsync()));
    }

    static async Task<Classroom> OpenAsync(TestDb db, string rules = "", string behaviour = "deferred")
    {
        var room = await Classroom.OpenAsync(db, behaviour: behaviour, rules: rules);
        foreach (var (id, name) in new[] { (Owner, "Wang"), (8L, "Zhao") })
            await db.ExecuteAsync(
                """
                insert into app_user (id, learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
                values (@id, @learner, @name, @name, 's', 'c', @name, 'en', 'UTC', 0)
                """,
                new { id, name, learner = await LearnerAsync(db, name) });
        await db.ExecuteAsync("update quiz set owner_id = 7");
        return room;
    }

    static async Task<long> LearnerAsync(TestDb db, string name)
    {
        await db.ExecuteAsync("insert into learner (uid, created_at) values (@name, 0)", new { name });
        return await db.ExecuteScalarAsync<long>("select id from learner where uid = @name", new { name });
    }

    static async Task<string> SitAsync(Classroom room, params string[] options)
    {
        var uid = await room.StartQuizAsync();
        foreach (var (at, option) in options.Index()) await room.AnswerAsync(uid, at + 1, option);
        await room.SubmitAsync(uid);
        return uid;
    }

    static Task<ReadResults.View?> ReadAsync(TestDb db, long user = Owner, int? version = null) =>
        new ReadResults(db.Db, new(db.Db.Dialect)).RunAsync(new(Classroom.Quiz, user, version), CancellationToken.None);

    static async Task<(int Sittings, int Questions, int Asked)> CountAsync(TestDb db, int? version) =>
        await ReadAsync(db, version: version) is { } view ? (view.Sittings.Count, view.Questions.Count, view.Questions[0].Tally.Asked) : default;

    static Task<ReadSitting.View?> SittingAsync(TestDb db, string uid, long user = Owner) =>
        new ReadSitting(db.Db, new(db.Db.Dialect, new(db.Db.Dialect)), db.Clock).RunAsync(Classroom.Quiz, uid, user, CancellationToken.None);
}
