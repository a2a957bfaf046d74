using OncoLearn.App.Progress;

namespace OncoLearn.App.Tests.Progress;

/// <summary>Where a learner is in a lesson, and whether it is understood.</summary>
public sealed class LessonProgressTests
{
    [Theory, DatabaseData]
    public async Task The_latest_place_counts_also_where_it_lies_before_an_earlier_one(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);

        Assert.Null(await shelf.PlaceAsync("8"));
        Assert.True(await shelf.KeepAsync("8", 5));
        var first = db.Clock.GetUtcNow();
        Assert.Equal(new LessonPlace(LessonState.Opened, 5, first), await shelf.PlaceAsync("8"));

        db.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.True(await shelf.KeepAsync("8", 2));

        Assert.Equal(new LessonPlace(LessonState.Opened, 2, first.AddMinutes(3)), await shelf.PlaceAsync("8"));
        Assert.Equal(1, await db.CountAsync("lesson_progress"));
    }

    [Theory, DatabaseData]
    public async Task Reading_again_leaves_a_lesson_understood(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.MarkAsync("8");

        await shelf.KeepAsync("8", 3);

        Assert.Equal((LessonState.Understood, 3), await shelf.StateAsync("8"));
    }

    [Theory, DatabaseData]
    public async Task Saying_it_twice_changes_nothing(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 4);
        await shelf.MarkAsync("8");
        var once = await shelf.PlaceAsync("8");
        db.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True(await shelf.MarkAsync("8"));

        Assert.Equal(once, await shelf.PlaceAsync("8"));
        Assert.Equal((LessonState.Understood, 4), (once!.State, once.Paragraph));
    }

    [Theory, DatabaseData]
    public async Task Taken_back_a_lesson_is_open_at_the_place_where_it_was(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 4);
        await shelf.MarkAsync("8");

        Assert.True(await shelf.MarkAsync("8", understood: false));

        Assert.Equal((LessonState.Opened, 4), await shelf.StateAsync("8"));
    }

    [Theory, DatabaseData]
    public async Task There_is_nothing_to_take_back_where_nothing_was_said(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);

        Assert.True(await shelf.MarkAsync("8", understood: false));

        Assert.Null(await shelf.PlaceAsync("8"));
    }

    [Theory, DatabaseData]
    public async Task Each_learner_has_progress_of_their_own(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.MarkAsync("8");

        await shelf.MarkAsync("8", understood: false, learner: shelf.Wu);
        await shelf.KeepAsync("8", 2, shelf.Wu);

        Assert.Equal((LessonState.Understood, 0), await shelf.StateAsync("8"));
        Assert.Equal((LessonState.Opened, 2), await shelf.StateAsync("8", shelf.Wu));
    }

    [Theory, DatabaseData]
    public async Task A_lesson_that_is_not_there_keeps_nothing(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await db.ExecuteAsync("update lesson set archived_at = 1 where uid = 'mini/9'");

        foreach (var number in new[] { "9", "80" })
        {
            Assert.False(await shelf.KeepAsync(number, 1));
            Assert.False(await shelf.MarkAsync(number));
        }
        Assert.Equal(0, await db.CountAsync("lesson_progress"));
    }

    [Theory, DatabaseData]
    public async Task A_paragraph_out_of_range_is_a_mistake_of_the_caller(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => shelf.KeepAsync("8", -1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => shelf.KeepAsync("8", KeepPlace.LastParagraph + 1));
    }

    [Theory, DatabaseData]
    public async Task A_course_tells_of_its_own_lessons_only(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.KeepAsync("8", 1);
        await shelf.MarkAsync("10");
        await shelf.KeepAsync("1", 1, course: "other");

        var progress = await shelf.Progress.RunAsync(Shelf.Course, shelf.Lin, CancellationToken.None);

        Assert.Equal(["8", "10"], progress.Keys);
        Assert.True(progress["10"].IsUnderstood);
        Assert.Empty(await shelf.Progress.RunAsync("nothing", shelf.Lin, CancellationToken.None));
    }
}
