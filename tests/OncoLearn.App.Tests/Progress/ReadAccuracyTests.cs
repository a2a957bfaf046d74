using OncoLearn.App.Progress;
using OncoLearn.App.Tests.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Statistics;

namespace OncoLearn.App.Tests.Progress;

public sealed class ReadAccuracyTests
{
    [Theory, DatabaseData]
    public async Task Practice_counts_answer_by_answer(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartPracticeAsync("therapy");
        await room.AnswerAsync(uid, 1, "right");

        // The second question of the open set is not answered yet.
        Assert.Equal((1, 1, 0), Numbers((await ReadAsync(room)).All));

        await room.AnswerAsync(uid, 2, "wrong");
        var view = await ReadAsync(room);
        Assert.Equal((2, 1, 0), Numbers(view.All));
        Assert.Equal(0.5, view.All.Accuracy);
        Assert.Equal(["therapy"], Assert.Single(view.Courses).Categories.Select(share => share.Key));
    }

    [Theory, DatabaseData]
    public async Task A_quiz_counts_once_it_is_handed_in_by_marks_and_shows_blanks_apart(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "wrong");
        await room.AnswerAsync(uid, 3, "right");
        var during = await ReadAsync(room);
        Assert.True(during.IsNew);
        Assert.Empty(during.Courses);

        await room.SubmitAsync(uid);
        var view = await ReadAsync(room);

        // Its questions are worth 1, 2 and 3 marks.
        Assert.Equal((2, 1, 1), Numbers(view.All));
        Assert.Equal((3d, 4d), (view.All.Marks, view.All.Points));
        Assert.False(view.IsNew);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_shows_what_is_right_at_once_counts_no_sooner(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await db.ExecuteAsync("update quiz_version set settings = replace(settings, '\"deferred\"', '\"immediate\"')");
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        Assert.Empty((await ReadAsync(room)).Courses);

        await room.SubmitAsync(uid);

        Assert.Equal((1, 1, 2), Numbers((await ReadAsync(room)).All));
    }

    [Theory, DatabaseData]
    public async Task Answers_are_told_apart_by_category_and_section(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "marker"));
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));
        var quiz = await room.StartQuizAsync();
        await room.AnswerAsync(quiz, 1, "right");
        await room.SubmitAsync(quiz);

        var course = Assert.Single((await ReadAsync(room)).Courses);

        Assert.Equal(
            [("mechanism", 1, 2), ("marker", 4, 0), ("therapy", 2, 0)], course.Categories.Select(share => (share.Key, share.Tally.Answers, share.Tally.LeftBlank)));
        // One marker question and the quiz are of section 8; the others belong to none.
        Assert.Equal([("8", 2, 2), ("", 5, 0)], course.Sections.Select(share => (share.Key, share.Tally.Answers, share.Tally.LeftBlank)));
        Assert.Equal((7, 7, 2), Numbers(course.Total));
        Assert.Equal("NUPR1", course.Title.In(["en"]).Value);
    }

    [Theory, DatabaseData]
    public async Task The_first_try_stays_the_first_however_often_a_question_comes_back(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy", "wrong"));
        db.Clock.Advance(TimeSpan.FromDays(10));
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));

        var all = await ReadAsync(room);
        Assert.Equal((4, 2, 0), Numbers(all.Courses[0].Total));
        Assert.Equal((2, 0, 0), Numbers(all.First));
        Assert.Equal((2, 0, 0), Numbers((await ReadAsync(room, firstTries: true)).Courses[0].Total));

        // In the newest week the questions were answered again, not first.
        var week = await ReadAsync(room, days: 7, firstTries: true);
        Assert.Equal(((2, 2, 0), (0, 0, 0)), (Numbers(week.All), Numbers(week.First)));
        Assert.Empty(week.Courses);
    }

    [Theory, DatabaseData]
    public async Task Practice_and_quizzes_can_be_asked_for_alone(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));
        await room.SubmitAsync(await room.StartQuizAsync());

        Assert.Equal((2, 2, 0), Numbers((await ReadAsync(room, AttemptKind.Practice)).All));
        Assert.Equal((0, 0, 3), Numbers((await ReadAsync(room, AttemptKind.Quiz)).All));
        Assert.Equal((2, 2, 3), Numbers((await ReadAsync(room)).All));
    }

    [Theory, DatabaseData]
    public async Task A_week_is_seven_days_of_the_learners_own_clock(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        // At 8 in the morning of Monday in London, which is 16 in Shanghai.
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));
        // Sunday: 15:59 in London, 23:59 in Shanghai.
        db.Clock.Advance(TimeSpan.FromDays(6) + TimeSpan.FromHours(7) + TimeSpan.FromMinutes(59));
        var shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        Assert.Equal(2, (await ReadAsync(room, days: 7, zone: shanghai)).All.Answers);

        db.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, (await ReadAsync(room, days: 7, zone: shanghai)).All.Answers);
        Assert.Equal(2, (await ReadAsync(room, days: 7)).All.Answers);
        Assert.Equal(2, (await ReadAsync(room, days: 30, zone: shanghai)).All.Answers);
    }

    [Theory, DatabaseData]
    public async Task A_question_that_waits_in_an_open_quiz_is_in_no_number_until_that_is_handed_in(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await SharingQuiz.AddAsync(db, Classroom.Quiz, "nupr1/quiz/second");
        var sat = await room.StartQuizAsync();
        await room.AnswerAsync(sat, 1, "right");
        await room.AnswerAsync(sat, 2, "wrong");
        await room.SubmitAsync(sat);
        Assert.Equal((2, 1, 1), Numbers((await ReadAsync(room)).All));

        // The other quiz has the first question of this one.
        var started = await room.StartQuiz.RunAsync(new("nupr1/quiz/second", room.Lin, room.Command(), room.Page), CancellationToken.None);
        var open = Assert.IsType<OncoLearn.App.Attempts.StartQuiz.Outcome.Started>(started).AttemptUid;
        foreach (var firstTries in (bool[])[true, false])
            foreach (var days in (int?[])[null, 7])
            {
                var during = await ReadAsync(room, days: days, firstTries: firstTries);
                Assert.Equal(((1, 0, 1), (1, 0, 1), 1), (Numbers(during.All), Numbers(during.First), during.Withheld));
                var course = Assert.Single(during.Courses);
                Assert.All([course.Total, .. course.Categories.Concat(course.Sections).Select(share => share.Tally)], tally => Assert.Equal((1, 0, 1, 0d, 2d), (tally.Answers, tally.Right, tally.LeftBlank, tally.Marks, tally.Points)));
            }

        await room.AnswerAsync(open, 1, "wrong");
        Assert.Equal((1, 0, 1), Numbers((await ReadAsync(room)).All));
        await room.SubmitAsync(open);
        var after = await ReadAsync(room);
        Assert.Equal(((3, 1, 1), 0), (Numbers(after.All), after.Withheld));
    }

    [Theory, DatabaseData]
    public async Task A_question_that_waits_in_open_practice_comes_back_with_its_answer(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));
        var again = await room.StartPracticeAsync("therapy");
        var during = await ReadAsync(room);
        Assert.Equal(((0, 0, 0), 2, false), (Numbers(during.All), during.Withheld, during.IsNew));

        await room.AnswerAsync(again, 1, "wrong");

        var after = await ReadAsync(room);
        Assert.Equal(((2, 1, 0), (1, 1, 0), 1), (Numbers(after.All), Numbers(after.First), after.Withheld));
    }

    [Theory, DatabaseData]
    public async Task Nobody_sees_anybody_elses_answers(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await room.SubmitAsync(await AnsweredPracticeAsync(room, "therapy"));

        var view = await ReadAsync(room, learner: room.Wu);

        Assert.Equal((true, 0, 0), (view.IsNew, view.All.Answers, view.Courses.Count));
    }

    static async Task<string> AnsweredPracticeAsync(Classroom room, string category, string option = "right")
    {
        var uid = await room.StartPracticeAsync(category);
        foreach (var slot in (await room.ReadAsync(uid)).Slots)
            await room.AnswerAsync(uid, slot.Number, option);
        return uid;
    }

    static Task<ReadAccuracy.View> ReadAsync(
        Classroom room, AttemptKind? kind = null, int? days = null, bool firstTries = false, TimeZoneInfo? zone = null, long? learner = null) =>
        new ReadAccuracy(room.Db.Db, room.Db.Clock).RunAsync(new(learner ?? room.Lin, zone ?? TimeZoneInfo.Utc, kind, days, firstTries), CancellationToken.None);

    static (int Answers, int Right, int LeftBlank) Numbers(AnswerTally tally) => (tally.Answers, tally.Right, tally.LeftBlank);
}
