using OncoLearn.App.Progress;

namespace OncoLearn.App.Tests.Progress;

public sealed class ReadUnderstoodTests
{
    [Theory, DatabaseData]
    public async Task What_one_learner_has_understood_is_counted_by_course(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.MarkAsync("8");
        await shelf.MarkAsync("9");
        await shelf.KeepAsync("10", 2);
        await shelf.KeepAsync("1", 2, course: "other");
        await shelf.MarkAsync("1", learner: shelf.Wu, course: "other");
        var understood = new ReadUnderstood(db.Db);

        Assert.Equal(new Dictionary<string, int> { [Shelf.Course] = 2 }, await understood.RunAsync(shelf.Lin, CancellationToken.None));
        Assert.Equal(new Dictionary<string, int> { ["other"] = 1 }, await understood.RunAsync(shelf.Wu, CancellationToken.None));
    }

    [Theory, DatabaseData]
    public async Task What_was_withdrawn_counts_no_more(TestDb db)
    {
        var shelf = await Shelf.OpenAsync(db);
        await shelf.MarkAsync("8");
        await shelf.MarkAsync("9");
        await shelf.MarkAsync("1", course: "other");
        await db.ExecuteAsync("update lesson set archived_at = 0 where uid = 'mini/8'");
        await db.ExecuteAsync("update course set archived_at = 0 where slug = 'other'");

        Assert.Equal(new Dictionary<string, int> { [Shelf.Course] = 1 }, await new ReadUnderstood(db.Db).RunAsync(shelf.Lin, CancellationToken.None));
    }
}
