using OncoLearn.App.Documents;
using OncoLearn.App.Imports;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Tests.Imports;

public sealed class ReadImportsTests
{
    [Theory, CourseData]
    public async Task A_review_is_opened_parsed_and_searched_for_claims(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);

        var import = await desk.ReadAsync(ImportDesk.Review);

        Assert.Equal((ImportState.Read, "Stress proteins in pancreatic cancer", "en", 1), (import.State, import.Title, import.Lang, import.Progress));
        var found = (await db.QueryAsync<string>("select found from claim_candidate where state = 'open' order by position")).Select(ImportJson.Read<ClaimCandidate>).ToList();
        var growth = Assert.Single(found, claim => claim.Fields.Subject.Name == "NUPR1" && claim.Sentence.StartsWith("NUPR1 promotes", StringComparison.Ordinal));
        Assert.Equal((2, 0, "NUPR1 promotes the proliferation of pancreatic cancer cells."), (growth.Section, growth.Paragraph, growth.Fields.Statement));
        Assert.Equal([2], growth.Fields.Refs);
        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from review_import where bytes is not null"));
    }

    [Theory, CourseData]
    public async Task A_title_that_is_too_long_is_cut_between_characters(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var words = string.Concat(Enumerable.Repeat("Stress proteins and ", 20))[..(DescribeImport.LongestTitle - 1)];

        var import = await desk.ReadAsync(ImportDesk.Review.Replace("Stress proteins in pancreatic cancer", $"{words}𝛽 in cancer", StringComparison.Ordinal));

        Assert.Equal((ImportState.Read, words), (import.State, import.Title));
    }

    [Theory, CourseData]
    public async Task What_cannot_be_read_says_why_and_leaves_nothing(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);

        var import = await desk.ReadAsync("   \n ");

        Assert.Equal(ImportState.Unreadable, import.State);
        Assert.Equal(("文件是空的。", "The file is empty."), (import.Problem!.Zh, import.Problem.En));
        Assert.Equal(0, await db.CountAsync("claim_candidate"));
        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from review_import where bytes is not null"));
    }

    [Theory, DatabaseData]
    public async Task A_file_and_a_paste_that_are_too_large_are_not_taken(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var start = desk.Get<StartImport>();

        Assert.IsType<StartImport.Outcome.TooLarge>(await start.RunAsync(StartImport.Input.Pasted(desk.Chen, new string('a', SourceDocument.MostCharacters + 1)), default));
        Assert.IsType<StartImport.Outcome.TooLarge>(await start.RunAsync(new(desk.Chen, "a.txt", new byte[DocumentReaders.MostBytes + 1]), default));
        Assert.Equal(0, await db.CountAsync("review_import"));
        Assert.IsType<StartImport.Outcome.Started>(await start.RunAsync(StartImport.Input.Pasted(desk.Chen, new string('a', SourceDocument.MostCharacters)), default));
        Assert.IsType<StartImport.Outcome.Started>(await start.RunAsync(new(desk.Wang, "a.txt", new byte[DocumentReaders.MostBytes]), default));
    }

    [Theory, DatabaseData]
    public async Task One_is_read_at_a_time_for_each_instructor(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var first = await desk.StartAsync(ImportDesk.Review);

        var second = await desk.Get<StartImport>().RunAsync(StartImport.Input.Pasted(desk.Chen, ImportDesk.Review), default);

        Assert.Equal(new StartImport.Outcome.Busy(first), second);
        Assert.NotEqual(first, await desk.StartAsync(ImportDesk.Review, desk.Wang));
        Assert.Equal(2, await db.CountAsync("job"));
    }

    [Theory, DatabaseData]
    public async Task A_cancelled_one_is_not_read_and_makes_room_for_the_next(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.Review);

        Assert.False(await desk.Get<CancelImport>().RunAsync(uid, desk.Wang, default));
        Assert.True(await desk.Get<CancelImport>().RunAsync(uid, desk.Chen, default));
        Assert.False(await desk.Get<CancelImport>().RunAsync(uid, desk.Chen, default));

        Assert.False(await desk.Get<ReadImports>().RunNextAsync(default));
        Assert.Equal(ImportState.Cancelled, (await desk.FindAsync(uid)).State);
        await desk.StartAsync(ImportDesk.Review);
    }

    [Theory, CourseData]
    public async Task A_job_whose_process_died_is_taken_again(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.Review);
        await db.ExecuteAsync("update job set state = 'running', lease_owner = 'dead', lease_until = @until, tries = 1", new { until = db.Clock.GetUtcNow().AddSeconds(20) });
        Assert.False(await desk.Get<ReadImports>().RunNextAsync(default));

        db.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await desk.Get<ReadImports>().RunNextAsync(default));
        Assert.Equal(ImportState.Read, (await desk.FindAsync(uid)).State);
    }

    [Theory, DatabaseData]
    public async Task One_that_stops_the_process_again_and_again_is_given_up(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.Review);
        await db.ExecuteAsync("update job set state = 'running', lease_owner = 'dead', lease_until = 1, tries = 3");

        Assert.True(await desk.Get<ReadImports>().RunNextAsync(default));

        var import = await desk.FindAsync(uid);
        Assert.Equal(ImportState.Unreadable, import.State);
        Assert.Contains("broke off", import.Problem!.En, StringComparison.Ordinal);
        Assert.False(await desk.Get<ReadImports>().RunNextAsync(default));
    }

    [Theory, DatabaseData]
    public async Task Nobody_finds_the_import_of_somebody_else(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await desk.StartAsync(ImportDesk.Review);

        Assert.Null(await desk.Get<FindImports>().FindAsync(uid, desk.Wang, default));
        Assert.Empty(await desk.Get<FindImports>().OfAsync(desk.Wang, default));
        Assert.Equal(uid, Assert.Single(await desk.Get<FindImports>().OfAsync(desk.Chen, default)).Uid);
    }
}
