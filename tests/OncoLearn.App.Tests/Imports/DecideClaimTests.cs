using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports;

public sealed class DecideClaimTests
{
    [Theory, CourseData]
    public async Task The_surest_come_first_and_each_is_decided_and_undone(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var found = await FindAsync(desk, uid);
        Assert.True(found.Claims.Count >= 3);
        Assert.Equal(found.Claims.OrderByDescending(claim => claim.Found.Confidence).Select(claim => claim.Found.Mark), found.Claims.Select(claim => claim.Found.Mark));
        Assert.Null(found.Last);
        var (first, second) = (found.Claims[0], found.Claims[1]);
        var better = first.Fields with { Statement = "Said better." };

        Assert.True(await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, first.Found.Mark, new DecideClaim.Decision.Confirm(better), default));
        db.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, second.Found.Mark, new DecideClaim.Decision.Reject("not said"), default));

        var after = await FindAsync(desk, uid);
        Assert.Equal((1, 1), (after.Counts.Confirmed, after.Counts.Rejected));
        Assert.Equal(("Said better.", second.Found.Mark, "not said"), (after.Claims[0].Fields.Statement, Assert.Single(after.Last!.Marks), after.Claims[1].Reason));
        Assert.True(await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, first.Found.Mark, new DecideClaim.Decision.Reopen(), default));
        var reopened = (await FindAsync(desk, uid)).Claims[0];
        Assert.Equal((CandidateState.Open, "Said better."), (reopened.State, reopened.Fields.Statement));
    }

    [Theory, CourseData]
    public async Task Keys_are_given_once_and_stay(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var marks = (await FindAsync(desk, uid)).Claims.Select(claim => claim.Found.Mark).ToList();

        Assert.Equal(marks.Count, await desk.Get<DecideClaim>().ConfirmAsync(uid, desk.Chen, marks, default));
        var keys = await KeysAsync(db);
        Assert.Equal(0, await desk.Get<DecideClaim>().ConfirmAsync(uid, desk.Chen, marks, default));
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, marks[0], new DecideClaim.Decision.Reject(Reason: null), default);
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, marks[0], new DecideClaim.Decision.Confirm(), default);

        Assert.Equal(marks.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, key => Assert.Matches("^[a-z0-9][a-z0-9-]*$", key));
        Assert.Equal(keys, await KeysAsync(db));
    }

    [Theory, CourseData]
    public async Task Several_confirmed_at_once_are_taken_back_at_once_and_before_what_was_decided_earlier(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var marks = (await FindAsync(desk, uid)).Claims.Select(claim => claim.Found.Mark).ToList();
        // All in one instant of the clock.
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, marks[0], new DecideClaim.Decision.Reject("not said"), default);
        await desk.Get<DecideClaim>().ConfirmAsync(uid, desk.Chen, [marks[1], marks[2]], default);

        var last = (await FindAsync(desk, uid)).Last!;
        Assert.Equal([marks[1], marks[2]], last.Marks);
        Assert.Equal(0, await desk.Get<DecideClaim>().UndoAsync(uid, desk.Wang, last.At, default));
        Assert.Equal(2, await desk.Get<DecideClaim>().UndoAsync(uid, desk.Chen, last.At, default));
        Assert.Equal(0, await desk.Get<DecideClaim>().UndoAsync(uid, desk.Chen, last.At, default));

        var after = await FindAsync(desk, uid);
        Assert.Equal((0, 1), (after.Counts.Confirmed, after.Counts.Rejected));
        Assert.Equal([marks[0]], after.Last!.Marks);
    }

    [Theory, CourseData]
    public async Task What_was_decided_again_since_stays_when_several_are_taken_back(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var marks = (await FindAsync(desk, uid)).Claims.Select(claim => claim.Found.Mark).ToList();
        await desk.Get<DecideClaim>().ConfirmAsync(uid, desk.Chen, [marks[0], marks[1]], default);
        var batch = (await FindAsync(desk, uid)).Last!;
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, marks[0], new DecideClaim.Decision.Reject("on second thoughts"), default);

        Assert.Equal(1, await desk.Get<DecideClaim>().UndoAsync(uid, desk.Chen, batch.At, default));
        Assert.Equal((0, 1), ((await FindAsync(desk, uid)).Counts.Confirmed, (await FindAsync(desk, uid)).Counts.Rejected));
    }

    [Theory, CourseData]
    public async Task Nobody_decides_for_somebody_else(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var mark = (await FindAsync(desk, uid)).Claims[0].Found.Mark;

        Assert.False(await desk.Get<DecideClaim>().RunAsync(uid, desk.Wang, mark, new DecideClaim.Decision.Confirm(), default));
        Assert.False(await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, "no-such-mark", new DecideClaim.Decision.Confirm(), default));
        Assert.Equal(0, (await FindAsync(desk, uid)).Counts.Confirmed);
    }

    [Theory, CourseData]
    public async Task Claims_of_a_dropped_section_wait_until_it_is_taken_back(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var all = (await FindAsync(desk, uid)).Claims.Count;

        await desk.Get<EditSections>().RunAsync(uid, desk.Chen, 0, new SectionEdit.Drop("3"), default);
        Assert.True((await FindAsync(desk, uid)).Claims.Count < all);
        Assert.IsType<EditSections.Outcome.ChangedMeanwhile>(await desk.Get<EditSections>().UndoAsync(uid, desk.Chen, 2, default));
        Assert.IsType<EditSections.Outcome.Done>(await desk.Get<EditSections>().UndoAsync(uid, desk.Chen, 1, default));

        Assert.Equal(all, (await FindAsync(desk, uid)).Claims.Count);
    }

    static async Task<FindCandidates.Found> FindAsync(ImportDesk desk, string uid) =>
        await desk.Get<FindCandidates>().OfAsync(await desk.Get<OpenImport>().RunAsync(uid, desk.Chen, default) ?? throw new InvalidOperationException("There is no such import."), default);

    static Task<IReadOnlyList<string>> KeysAsync(TestDb db) => db.QueryAsync<string>("select claim_key from claim_candidate order by position");
}
