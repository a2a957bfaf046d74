using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Tests.Imports;

public sealed class DraftTests
{
    [Theory, CourseData]
    public async Task A_draft_is_accepted_into_a_bank_of_the_course_and_served_there(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var found = await FindAsync(desk, import);
        Assert.True(found.Open.Count >= 3, $"{found.Open.Count} drafts");
        Assert.All(found.Open, draft => Assert.Equal(["en"], draft.Sentence.Languages));

        var first = Assert.IsType<DecideDraft.Outcome.Accepted>(await desk.Get<DecideDraft>().AcceptAsync(import.Uid, Chen(desk), found.Open[0].Key, publishes: true, default));
        var second = Assert.IsType<DecideDraft.Outcome.Accepted>(await desk.Get<DecideDraft>().AcceptAsync(import.Uid, Chen(desk), found.Open[1].Key, publishes: false, default));

        Assert.Equal((true, false), (first.Published, second.Published));
        Assert.Equal(["draft", "published"], await db.QueryAsync<string>(
            "select q.state from question q join bank b on b.id = q.bank_id join course c on c.id = b.course_id where c.slug = @slug and b.owner_id = @owner order by q.state", new { slug = found.CourseSlug, owner = desk.Chen }));
        Assert.Equal(1, await db.ExecuteScalarAsync<long>("select count(*) from bank where owner_id = @owner", new { owner = desk.Chen }));
        var after = await FindAsync(desk, import);
        Assert.Equal((2, 0, found.Open.Count - 2), (after.Accepted, after.Rejected, after.Open.Count));
        Assert.IsType<DecideDraft.Outcome.ChangedMeanwhile>(await desk.Get<DecideDraft>().AcceptAsync(import.Uid, Chen(desk), found.Open[0].Key, publishes: true, default));
        Assert.True(await db.ExecuteScalarAsync<long>(
            "select count(*) from question_part_claim p join claim_version v on v.id = p.claim_version_id join claim c on c.id = v.claim_id join review r on r.id = c.review_id where r.slug = @slug", new { slug = found.CourseSlug }) >= 2);
    }

    [Theory, CourseData]
    public async Task What_was_decided_is_taken_back(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var before = await FindAsync(desk, import);
        await desk.Get<DecideDraft>().AcceptAsync(import.Uid, Chen(desk), before.Open[0].Key, publishes: true, default);
        db.Clock.Advance(TimeSpan.FromSeconds(1));
        await desk.Get<DecideDraft>().RejectAsync(import.Uid, Chen(desk), before.Open[1].Key, "dull", default);
        Assert.Equal(before.Open[1].Key, (await FindAsync(desk, import)).LastDecided);

        Assert.IsType<DecideDraft.Outcome.Undone>(await desk.Get<DecideDraft>().UndoAsync(import.Uid, Chen(desk), before.Open[1].Key, default));
        Assert.IsType<DecideDraft.Outcome.Undone>(await desk.Get<DecideDraft>().UndoAsync(import.Uid, Chen(desk), before.Open[0].Key, default));
        Assert.IsType<DecideDraft.Outcome.ChangedMeanwhile>(await desk.Get<DecideDraft>().UndoAsync(import.Uid, Chen(desk), before.Open[0].Key, default));

        var after = await FindAsync(desk, import);
        Assert.Equal(before.Open.Select(draft => draft.Key), after.Open.Select(draft => draft.Key));
        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from question q join bank b on b.id = q.bank_id where b.owner_id = @owner and q.archived_at is null", new { owner = desk.Chen }));
        Assert.IsType<DecideDraft.Outcome.Accepted>(await desk.Get<DecideDraft>().AcceptAsync(import.Uid, Chen(desk), before.Open[0].Key, publishes: true, default));
    }

    [Theory, CourseData]
    public async Task Nobody_decides_for_somebody_else_and_nothing_before_the_lessons_are_published(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var unpublished = await desk.ReadAsync(ImportDesk.Review, desk.Wang);
        Assert.Null(await desk.Get<FindDrafts>().OfAsync(unpublished, default));
        var import = await desk.PublishAsync();
        var key = (await FindAsync(desk, import)).Open[0].Key;

        var wang = new Teacher(desk.Wang, desk.Wang);
        Assert.IsType<DecideDraft.Outcome.NotFound>(await desk.Get<DecideDraft>().AcceptAsync(import.Uid, wang, key, publishes: true, default));
        Assert.IsType<DecideDraft.Outcome.NotFound>(await desk.Get<DecideDraft>().RejectAsync(import.Uid, wang, key, null, default));
        Assert.IsType<DecideDraft.Outcome.NotFound>(await desk.Get<DecideDraft>().RejectAsync(unpublished.Uid, wang, key, null, default));
        Assert.Equal(0, await db.CountAsync("draft_decision"));
    }

    static Teacher Chen(ImportDesk desk) => new(desk.Chen, desk.Chen);

    static async Task<FindDrafts.Found> FindAsync(ImportDesk desk, ReviewImport import) => await desk.Get<FindDrafts>().OfAsync(import, default) ?? throw new InvalidOperationException("It is not published.");
}
