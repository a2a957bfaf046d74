using OncoLearn.App.Progress;
using OncoLearn.App.Tests.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Progress;

/// <summary>What a learner goes on with.</summary>
public sealed class ReadTodayTests
{
    [Theory, DatabaseData]
    public async Task A_new_learner_begins_with_the_first_lesson(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);

        var lesson = (await shelf.TodayAsync()).Reading!;

        Assert.Equal(("mini", "8", "en 8", 4, 3), (lesson.CourseSlug, lesson.Number, lesson.Title.Value, lesson.Paragraphs, lesson.ReadingMinutes));
        Assert.Null(lesson.Place);
        Assert.Null(lesson.Heading);
    }

    [Theory]
    [DatabaseData("en")]
    [DatabaseData("zh-Hans")]
    public async Task A_lesson_goes_on_where_it_was_left(TestDb db, string lang)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 4);
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.KeepAsync("10", 3);
        await shelf.KeepAsync("9", 4, shelf.Wu);

        var lesson = (await shelf.TodayAsync(langs: lang)).Reading!;

        Assert.Equal(("10", 3), (lesson.Number, lesson.Place!.Paragraph));
        Assert.Equal(($"{lang} 10", $"{lang} heading", lang), (lesson.Title.Value, lesson.Heading!.Value.Value, lesson.Heading.Value.Lang));
    }

    [Theory, DatabaseData]
    public async Task A_lesson_that_became_shorter_goes_on_at_its_end(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 40);

        Assert.Equal(4, (await shelf.TodayAsync()).Reading!.Place!.Paragraph);
    }

    [Theory, DatabaseData]
    public async Task After_a_lesson_comes_the_next_one_of_its_course_that_is_not_understood(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.MarkAsync("9");
        Assert.Equal("10", (await shelf.TodayAsync()).Reading!.Number);

        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.MarkAsync("10");
        Assert.Equal("8", (await shelf.TodayAsync()).Reading!.Number);

        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.MarkAsync("8");
        var today = await shelf.TodayAsync();
        Assert.Equal(("other", "1"), (today.Reading!.CourseSlug, today.Reading.Number));
        Assert.Equal([(3, 3), (1, 0)], today.Courses.Select(course => (course.Lessons, course.Understood)));

        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.MarkAsync("1", course: "other");
        Assert.Null((await shelf.TodayAsync()).Reading);
    }

    [Theory]
    [DatabaseData("practice")]
    [DatabaseData("quiz")]
    public async Task After_work_in_another_course_reading_goes_on_there(TestDb db, string kind)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 4);
        Assert.Equal(("mini", "mini"), await WhereAsync(shelf));

        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.WorkAsync(kind, "other", preview: true);
        await shelf.WorkAsync(kind, "other", learner: shelf.Wu);
        Assert.Equal(("mini", "mini"), await WhereAsync(shelf));

        await shelf.WorkAsync(kind, "other");
        Assert.Equal(("other", "other"), await WhereAsync(shelf));

        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.KeepAsync("9", 2);
        Assert.Equal(("mini", "mini"), await WhereAsync(shelf));

        // Where all of the course is understood, reading goes on in the others.
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.MarkAsync("1", course: "other");
        Assert.Equal(("mini", "other"), await WhereAsync(shelf));
    }

    [Theory, DatabaseData]
    public async Task An_answer_in_practice_that_is_not_handed_in_is_work_too(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        var practice = await shelf.BeginPracticeAsync("other");
        Assert.Equal(("other", "other"), await WhereAsync(shelf));
        db.Clock.Advance(TimeSpan.FromDays(1));
        await shelf.KeepAsync("8", 4);
        Assert.Equal(("mini", "mini"), await WhereAsync(shelf));

        db.Clock.Advance(TimeSpan.FromDays(1));
        await shelf.AnswerAsync(practice);

        Assert.Equal(("other", "other"), await WhereAsync(shelf));
    }

    [Theory, DatabaseData]
    public async Task A_course_that_was_worked_in_goes_on_with_the_lesson_that_was_left_there(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("9", 3);
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.KeepAsync("1", 2, course: "other");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.WorkAsync("practice", "mini");

        Assert.Equal(("mini", "9", 3), (await shelf.TodayAsync()).Reading is { } lesson ? (lesson.CourseSlug, lesson.Number, lesson.Place!.Paragraph) : default);
    }

    static async Task<(string? Reading, string? Last)> WhereAsync(Shelf shelf) => await shelf.TodayAsync() is var today ? (today.Reading?.CourseSlug, today.LastCourse) : default;

    [Theory, DatabaseData]
    public async Task Practice_counts_a_question_once_and_only_where_it_was_answered_in_practice(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        Assert.Equal([(Category.Marker, 0, 4), (Category.Therapy, 0, 2)], await PracticeAsync(room));

        // The second set begins with the one that was only shown in the first, and then has the same again.
        foreach (var practised in new[] { 3, 4 })
        {
            var practice = await room.StartPracticeAsync();
            await room.AnswerAsync(practice, 1, "wrong");
            await room.AnswerAsync(practice, 2, "right");
            await room.AnswerAsync(practice, 3, "right");
            await room.SubmitAsync(practice);
            Assert.Equal([(Category.Marker, practised, 4), (Category.Therapy, 0, 2)], await PracticeAsync(room));
        }
        var quiz = await room.StartQuizAsync();
        await room.AnswerAsync(quiz, 1, "right");
        await room.SubmitAsync(quiz);

        Assert.Equal([(Category.Marker, 4, 4), (Category.Therapy, 0, 2)], await PracticeAsync(room));
        Assert.Equal([(Category.Marker, 0, 4), (Category.Therapy, 0, 2)], await PracticeAsync(room, room.Wu));
    }

    [Theory, DatabaseData]
    public async Task What_is_open_comes_with_its_answers_the_soonest_deadline_first(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 20);
        Assert.Empty((await TodayAsync(room)).Open);
        var quiz = await room.StartQuizAsync();
        await room.AnswerAsync(quiz, 2, "right");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        var practice = await room.StartPracticeAsync("therapy");

        var today = await TodayAsync(room);

        Assert.Equal(
            [(quiz, AttemptKind.Quiz, null, 1, 3, TestClock.Start.AddMinutes(20)), (practice, AttemptKind.Practice, "therapy", 0, 2, null)],
            today.Open.Select(open => (open.Uid, open.Kind, open.Category, open.Answered, open.Slots, open.DeadlineAt)));
        Assert.Equal("First", today.Open[0].Quiz!.Title.In(["en"]).Value);
        Assert.Equal(quiz, Assert.Single(Assert.Single(today.Courses).Quizzes).Open!.Uid);
        Assert.Empty((await TodayAsync(room, room.Wu)).Open);
    }

    [Theory, DatabaseData]
    public async Task An_attempt_whose_time_is_up_is_not_to_go_on_with(TestDb db)
    {
        var room = await Classroom.OpenAsync(db, minutes: 20);
        await room.StartQuizAsync();
        db.Clock.Advance(TimeSpan.FromMinutes(21));

        var today = await TodayAsync(room);

        Assert.Empty(today.Open);
        Assert.Null(Assert.Single(Assert.Single(today.Courses).Quizzes).Open);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_tells_the_best_of_all_sittings(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        Assert.Null((await QuizAsync(room)).Best);

        // The three questions bring 1, 2 and 3 marks.
        foreach (var right in new[] { 3, 1 })
        {
            var quiz = await room.StartQuizAsync();
            await room.AnswerAsync(quiz, right, "right");
            Assert.Equal(quiz, (await QuizAsync(room)).Open!.Uid);
            await room.SubmitAsync(quiz);
        }

        var sat = await QuizAsync(room);
        Assert.Equal((.5, 3, null), (sat.Best, sat.Questions, sat.Open));
        Assert.Null((await QuizAsync(room, room.Wu)).Best);
    }

    static Task<Today> TodayAsync(Classroom room, long? learner = null) =>
        new ReadToday(room.Db.Db, room.Db.Clock).RunAsync(learner ?? room.Lin, ["en"], CancellationToken.None);

    static async Task<QuizToday> QuizAsync(Classroom room, long? learner = null) =>
        Assert.Single(Assert.Single((await TodayAsync(room, learner)).Courses).Quizzes);

    static async Task<IEnumerable<(Category, int, int)>> PracticeAsync(Classroom room, long? learner = null) =>
        Assert.Single((await TodayAsync(room, learner)).Courses).Practice.Select(row => (row.Category, row.Practised, row.Questions));
}
