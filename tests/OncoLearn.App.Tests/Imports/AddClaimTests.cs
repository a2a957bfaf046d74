using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports;

/// <summary>Claims that the rules did not find, and those that they find once the vocabulary has grown.</summary>
public sealed class AddClaimTests
{
    const string Review = """
        Stress in cancer

        1 Growth

        NUPR1 promotes the proliferation of pancreatic cancer cells [1]. Quarzin inhibits NUPR1 in lung cancer [2]. Nanog upregulates NUPR1 [3].

        2 Outlook

        Much is open.
        """;

    [Theory, CourseData]
    public async Task A_claim_added_by_hand_is_confirmed_once_and_published(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.ReadAsync(ImportDesk.Review);
        var before = await FindAsync(desk, import.Uid);
        var (place, fields) = (new AddClaim.Place(new ParagraphPlace(0, 0), 0), before.Claims[0].Fields with { Statement = "Said by hand." });

        var mark = await desk.Get<AddClaim>().RunAsync(import.Uid, desk.Chen, place, fields, default);
        Assert.Equal(mark, await desk.Get<AddClaim>().RunAsync(import.Uid, desk.Chen, place, fields, default));

        var added = Assert.Single((await FindAsync(desk, import.Uid)).Claims, claim => claim.Found.Mark == mark);
        Assert.Equal((CandidateState.Confirmed, "Said by hand.", ClaimCandidate.ByHand, "Pancreatic cancer is often found late [1]."), (added.State, added.Fields.Statement, added.Found.Rule, added.Found.Sentence));
        Assert.Equal(before.Claims.Count + 1, (await FindAsync(desk, import.Uid)).Claims.Count);
        Assert.True(await desk.Get<DescribeImport>().RunAsync(new(import.Uid, desk.Chen, import.Title, import.Summary, "en", "CC BY 4.0", "Guo et al., 2021"), default));
        Assert.Equal(1, Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default)).Claims);
    }

    [Theory, CourseData]
    public async Task No_claim_is_added_where_there_is_no_such_place_or_import(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(ImportDesk.Review)).Uid;
        var fields = (await FindAsync(desk, uid)).Claims[0].Fields;

        Assert.Null(await desk.Get<AddClaim>().RunAsync(uid, desk.Chen, new(new ParagraphPlace(0, 0), 99), fields, default));
        Assert.Null(await desk.Get<AddClaim>().RunAsync(uid, desk.Chen, new(new ParagraphPlace(99, 0), 0), fields, default));
        Assert.Null(await desk.Get<AddClaim>().RunAsync(uid, desk.Wang, new(new ParagraphPlace(0, 0), 0), fields, default));
        await desk.Get<EditSections>().RunAsync(uid, desk.Chen, 0, new SectionEdit.Drop("0"), default);
        Assert.Null(await desk.Get<AddClaim>().RunAsync(uid, desk.Chen, new(new ParagraphPlace(0, 0), 0), fields, default));
        Assert.DoesNotContain(await db.QueryAsync<string>("select mark from claim_candidate"), mark => mark.StartsWith(ClaimCandidate.HandMark, StringComparison.Ordinal));
    }

    [Theory, CourseData]
    public async Task With_a_new_term_more_is_found_and_what_a_person_did_stays(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = (await desk.ReadAsync(Review)).Uid;
        var before = await FindAsync(desk, uid);
        Assert.DoesNotContain(before.Claims, claim => claim.Found.Fields.Subject.Name == "quarzin");
        var (confirmed, reopened) = (before.Claims[0], before.Claims[1]);
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, confirmed.Found.Mark, new DecideClaim.Decision.Confirm(confirmed.Fields with { Statement = "Put right." }), default);
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, reopened.Found.Mark, new DecideClaim.Decision.Confirm(reopened.Fields with { Statement = "Put right, too." }), default);
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, reopened.Found.Mark, new DecideClaim.Decision.Reopen(), default);
        var hand = await desk.Get<AddClaim>().RunAsync(uid, desk.Chen, new(new ParagraphPlace(1, 0), null), confirmed.Fields, default);
        await desk.Get<DecideClaim>().RunAsync(uid, desk.Chen, hand!, new DecideClaim.Decision.Reopen(), default);
        Assert.Equal(new FindClaimsAgain.Outcome(0, 0), await desk.Get<FindClaimsAgain>().RunAsync(uid, desk.Chen, default));

        var term = Assert.IsType<SaveTerm.Outcome.Saved>(await desk.Get<SaveTerm>().RunAsync(TermTests.Input(desk.Chen, EntityKind.Drug, "quarzin"), default));
        var outcome = await desk.Get<FindClaimsAgain>().RunAsync(uid, desk.Chen, default);

        Assert.True(outcome!.Added >= 1);
        var after = await FindAsync(desk, uid);
        var found = after.Claims.First(claim => claim.Found.Fields.Subject.Key == term.Key);
        Assert.Equal(("nupr1", "lung-cancer", CandidateState.Open), (found.Fields.Object!.Key, found.Fields.Cancer!.Key, found.State));
        Assert.Equal(CandidateState.Confirmed, after.Claims.Single(claim => claim.Fields.Statement == "Put right.").State);
        Assert.Equal(CandidateState.Open, after.Claims.Single(claim => claim.Fields.Statement == "Put right, too.").State);
        Assert.Contains(after.Claims, claim => claim.Found.Mark == hand);
        Assert.Null(await desk.Get<FindClaimsAgain>().RunAsync(uid, desk.Wang, default));

        // Archived, it is looked for no more: what nobody has touched goes.
        await desk.Get<ArchiveTerm>().RunAsync(term.Key, desk.Chen, default);
        Assert.Equal(new FindClaimsAgain.Outcome(0, outcome.Added), await desk.Get<FindClaimsAgain>().RunAsync(uid, desk.Chen, default));
        Assert.Equal(before.Claims.Count + 1, (await FindAsync(desk, uid)).Claims.Count);
    }

    static async Task<FindCandidates.Found> FindAsync(ImportDesk desk, string uid) =>
        await desk.Get<FindCandidates>().OfAsync(await desk.Get<OpenImport>().RunAsync(uid, desk.Chen, default) ?? throw new InvalidOperationException("There is no such import."), default);
}
