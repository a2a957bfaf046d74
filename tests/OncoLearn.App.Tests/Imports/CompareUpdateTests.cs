using OncoLearn.App.Imports;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports;

public sealed class CompareUpdateTests
{
    [Theory, CourseData]
    public async Task It_tells_what_students_will_find_changed_and_then_that_nothing_is(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await desk.AcceptAllAsync(import);
        Assert.True((await CompareAsync(desk, import)).IsEmpty);
        await desk.Get<EditSections>().RunAsync(import.Uid, desk.Chen, 0, new SectionEdit.Rename("2", "Proliferation"), default);
        await desk.Get<EditSections>().RunAsync(import.Uid, desk.Chen, 1, new SectionEdit.Drop("3"), default);
        var work = (await desk.Get<OpenImport>().RunAsync(import.Uid, desk.Chen, default))!;
        var claim = (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims.First(one => one.Found.Sentence.Contains("proliferation", StringComparison.Ordinal));
        await desk.Get<DecideClaim>().RunAsync(
            import.Uid, desk.Chen, claim.Found.Mark, new DecideClaim.Decision.Confirm(claim.Fields with { Statement = "NUPR1 may promote the proliferation of pancreatic cancer cells." }), default);

        var view = await CompareAsync(desk, import);

        Assert.Equal(["Changed 2.1 Proliferation", "Lost 2.2 Resistance"], view.Lessons.Select(lesson => $"{lesson.Kind} {lesson.Number} {lesson.Title}"));
        var changed = Assert.Single(view.Of(MatchKind.Changed));
        Assert.Equal(("NUPR1 may promote the proliferation of pancreatic cancer cells.", claim.Fields.Statement), (changed.Statement, changed.Was));
        Assert.NotEmpty(view.Of(MatchKind.Lost));
        Assert.True(view.Claims.Any(one => one.Questions.Count > 0), "No question rests on what changes.");
        Assert.Equal(0, (await desk.Get<StaleQuestions>().OfAsync(import.CourseSlug!, desk.Chen, default)).Count);

        await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default);

        Assert.True((await CompareAsync(desk, import)).IsEmpty);
        var stale = await desk.Get<StaleQuestions>().OfAsync(import.CourseSlug!, desk.Chen, default);
        Assert.InRange(stale.Orphans, 1, stale.Count);
    }

    [Theory, CourseData]
    public async Task Another_licence_or_title_is_a_change_of_details(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await desk.Get<DescribeImport>().RunAsync(new(import.Uid, desk.Chen, import.Title, import.Summary, "en", Licence: null, "Guo et al., 2021"), default);

        var view = await CompareAsync(desk, import);

        Assert.True(view is { Details: true, Lessons.Count: 0, Claims.Count: 0 });
    }

    [Theory, CourseData]
    public async Task Other_references_are_a_change_that_leaves_no_question_behind(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await desk.AcceptAllAsync(import);
        var work = (await desk.Get<OpenImport>().RunAsync(import.Uid, desk.Chen, default))!;
        var claim = (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims[0];
        await desk.Get<DecideClaim>().RunAsync(import.Uid, desk.Chen, claim.Found.Mark, new DecideClaim.Decision.Confirm(claim.Fields with { Refs = [1, 2] }), default);

        var view = await CompareAsync(desk, import);
        var changed = Assert.Single(view.Claims);
        Assert.Equal((MatchKind.Changed, null), (changed.Kind, changed.Was));

        await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default);
        Assert.True((await CompareAsync(desk, import)).IsEmpty);
        Assert.Equal(0, (await desk.Get<StaleQuestions>().OfAsync(import.CourseSlug!, desk.Chen, default)).Count);
    }

    [Theory, CourseData]
    public async Task Questions_whose_claims_are_all_gone_are_retired_together(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await desk.AcceptAllAsync(import);
        await desk.Get<EditSections>().RunAsync(import.Uid, desk.Chen, 0, new SectionEdit.Drop("3"), default);
        await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default);
        var slug = import.CourseSlug!;
        var before = await desk.Get<StaleQuestions>().OfAsync(slug, desk.Chen, default);

        await desk.Get<StaleQuestions>().WithdrawAsync(slug, new Teacher(desk.Wang, desk.Wang), default);
        Assert.Equal(before, await desk.Get<StaleQuestions>().OfAsync(slug, desk.Chen, default));

        await desk.Get<StaleQuestions>().WithdrawAsync(slug, new Teacher(desk.Chen, desk.Chen), default);
        var after = await desk.Get<StaleQuestions>().OfAsync(slug, desk.Chen, default);
        Assert.Equal((before.Count - before.Orphans, 0), (after.Count, after.Orphans));
        Assert.Equal(before.Orphans, await db.ExecuteScalarAsync<long>("select count(*) from question where state = 'retired' and archived_at is null"));
    }

    [Theory, CourseData]
    public async Task What_two_windows_publish_at_once_is_published_whole(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await desk.Get<EditSections>().RunAsync(import.Uid, desk.Chen, 0, new SectionEdit.Rename("2", "Proliferation"), default);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default))));

        Assert.All(outcomes, outcome => Assert.IsType<PublishImport.Outcome.Published>(outcome));
        Assert.True((await CompareAsync(desk, import)).IsEmpty);
    }

    static async Task<CompareUpdate.View> CompareAsync(ImportDesk desk, ReviewImport import)
    {
        var work = await desk.Get<OpenImport>().RunAsync(import.Uid, desk.Chen, default);
        return await desk.Get<CompareUpdate>().OfAsync(work!, desk.Chen, default) ?? throw new InvalidOperationException("It is not published.");
    }
}
