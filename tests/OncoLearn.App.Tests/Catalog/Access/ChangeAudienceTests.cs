using OncoLearn.App.Catalog;

namespace OncoLearn.App.Tests.Catalog.Access;

public sealed class ChangeAudienceTests
{
    [Theory, CourseData]
    public async Task Whoever_has_the_link_becomes_a_reader_once(TestDb db)
    {
        var all = await Readers.OpenAsync(db, "owner");
        var code = (await ChangeAsync(all, CourseAudience.Link)).Code!;
        Assert.Equal(32, code.Length);
        Assert.False(await SeesAsync(all, all.Stranger.LearnerId));

        var found = await all.Use<JoinCourse>().FindAsync(code, all.Stranger.LearnerId, default);
        Assert.Equal((all.Course.Slug, "chen", false), (found!.CourseSlug, found.Owner, found.Joined));
        for (var time = 0; time < 2; time++)
            Assert.Equal(all.Course.Slug, Assert.IsType<JoinCourse.Outcome.Joined>(await all.Use<JoinCourse>().RunAsync(code, all.Stranger.LearnerId, default)).CourseSlug);

        Assert.True(await SeesAsync(all, all.Stranger.LearnerId));
        Assert.True((await all.Use<JoinCourse>().FindAsync(code, all.Stranger.LearnerId, default))!.Joined);
        // lin, who was there, and the new one.
        Assert.Equal((CourseAudience.Link, code, 2, true), Of(await all.Use<ReadAudience>().RunAsync(all.Course.Slug, all.Owner.UserId, default)));
    }

    [Theory, CourseData]
    public async Task The_owner_does_not_become_a_reader_of_their_own_course(TestDb db)
    {
        var all = await Readers.OpenAsync(db);

        Assert.True((await all.Use<JoinCourse>().FindAsync(all.Course.Code, all.Owner.LearnerId, default))!.Joined);
        Assert.IsType<JoinCourse.Outcome.Joined>(await all.Use<JoinCourse>().RunAsync(all.Course.Code, all.Owner.LearnerId, default));
        Assert.Equal(1, await db.CountAsync("course_reader"));
    }

    [Theory, CourseData]
    public async Task A_closed_or_replaced_link_leads_nowhere_and_its_readers_come_back_with_the_next_one(TestDb db)
    {
        var all = await Readers.OpenAsync(db);
        var first = (await ChangeAsync(all, CourseAudience.Link)).Code!;
        // Nothing was changed.
        Assert.Equal(all.Course.Code, first);
        var second = Assert.IsType<ChangeAudience.Outcome.Changed>(await all.Use<ChangeAudience>().NewLinkAsync(all.Course.Slug, all.Owner.UserId, default)).Code!;
        Assert.NotEqual(first, second);
        await AssertNowhereAsync(all, first);
        Assert.True(await SeesAsync(all, all.Reader.LearnerId));

        Assert.Null((await ChangeAsync(all, CourseAudience.Owner)).Code);
        await AssertNowhereAsync(all, second);
        Assert.False(await SeesAsync(all, all.Reader.LearnerId));
        Assert.IsType<ChangeAudience.Outcome.NotByLink>(await all.Use<ChangeAudience>().NewLinkAsync(all.Course.Slug, all.Owner.UserId, default));

        var third = (await ChangeAsync(all, CourseAudience.Link)).Code!;
        Assert.DoesNotContain(third, (string[])[first, second]);
        Assert.True(await SeesAsync(all, all.Reader.LearnerId));
    }

    [Theory, CourseData]
    public async Task Only_what_is_under_an_open_licence_is_for_everyone(TestDb db)
    {
        var all = await Readers.OpenAsync(db);
        await db.ExecuteAsync("update review set licence = 'All rights reserved' where slug = @slug", new { slug = all.Course.Slug });
        Assert.IsType<ChangeAudience.Outcome.LicenceNotOpen>(await all.Use<ChangeAudience>().RunAsync(all.Course.Slug, all.Owner.UserId, CourseAudience.Everyone, default));
        Assert.False((await all.Use<ReadAudience>().RunAsync(all.Course.Slug, all.Owner.UserId, default))!.IsOpen);
        Assert.False(await SeesAsync(all, learner: null));

        await db.ExecuteAsync("update review set licence = 'CC BY-NC 4.0' where slug = @slug", new { slug = all.Course.Slug });
        Assert.Null((await ChangeAsync(all, CourseAudience.Everyone)).Code);
        Assert.True(await SeesAsync(all, learner: null));
    }

    [Theory, CourseData]
    public async Task Nobody_but_the_owner_changes_it_and_a_course_of_the_files_has_none(TestDb db)
    {
        var all = await Readers.OpenAsync(db);
        foreach (var person in new[] { all.Reader, all.Stranger, all.Admin })
        {
            Assert.IsType<ChangeAudience.Outcome.NotFound>(await all.Use<ChangeAudience>().RunAsync(all.Course.Slug, person.UserId, CourseAudience.Owner, default));
            Assert.IsType<ChangeAudience.Outcome.NotFound>(await all.Use<ChangeAudience>().NewLinkAsync(all.Course.Slug, person.UserId, default));
            Assert.Null(await all.Use<ReadAudience>().RunAsync(all.Course.Slug, person.UserId, default));
            Assert.IsType<ChangeAudience.Outcome.NotFound>(await all.Use<ChangeAudience>().RunAsync("nupr1", person.UserId, CourseAudience.Owner, default));
        }
        Assert.True(await SeesAsync(all, all.Reader.LearnerId));
    }

    static async Task AssertNowhereAsync(Readers all, string code)
    {
        Assert.Null(await all.Use<JoinCourse>().FindAsync(code, all.Stranger.LearnerId, default));
        Assert.IsType<JoinCourse.Outcome.NotFound>(await all.Use<JoinCourse>().RunAsync(code, all.Stranger.LearnerId, default));
    }

    static async Task<ChangeAudience.Outcome.Changed> ChangeAsync(Readers all, CourseAudience audience)
    {
        var changed = Assert.IsType<ChangeAudience.Outcome.Changed>(await all.Use<ChangeAudience>().RunAsync(all.Course.Slug, all.Owner.UserId, audience, default));
        Assert.Equal(audience, changed.Audience);
        return changed;
    }

    static async Task<bool> SeesAsync(Readers all, long? learner) => await all.Use<FindCourse>().RunAsync(all.Course.Slug, learner, default) is not null;

    static (CourseAudience Audience, string? Code, int Readers, bool IsOpen) Of(ReadAudience.View? view) => (view!.Audience, view.Code, view.Readers, view.IsOpen);
}
