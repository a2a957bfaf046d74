using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Tests.Catalog;

public sealed class FindObjectivesTests
{
    static readonly Teacher Nobody = new(UserId: 0, LearnerId: 0);

    [Theory, CourseData]
    public async Task Objectives_are_found_by_words_of_their_claims_those_of_the_section_first(TestDb db)
    {
        var objectives = new FindObjectives(db.Db, new ReadClaims(db.Db));
        var page = await objectives.RunAsync("", sectionUid: null, "nupr1", ["en"], Nobody, CancellationToken.None);
        var all = page.Objectives;
        Assert.Equal(FindObjectives.Most, all.Count);
        var count = await db.Db.QueryAsync<int>("select count(*) from objective where uid like 'nupr1/%' and archived_at is null", new { }, CancellationToken.None);
        Assert.Equal(count[0], page.Total);
        Assert.True(await objectives.AnyAsync("nupr1", Nobody, CancellationToken.None));
        Assert.True(await objectives.AnyAsync(null, Nobody, CancellationToken.None));
        Assert.False(await objectives.AnyAsync("none", Nobody, CancellationToken.None));

        var last = (await db.Db.QueryAsync<string>("select s.uid from objective o join section s on s.id = o.section_id where s.uid like 'nupr1/%' order by s.position desc limit 1", new { }, CancellationToken.None))[0];
        var first = (await objectives.RunAsync("", last, "nupr1", ["en"], Nobody, CancellationToken.None)).Objectives[0];
        Assert.Equal(last, $"nupr1/{first.Claim.Section}");

        var found = (await objectives.RunAsync("lamp1", sectionUid: null, "nupr1", ["en"], Nobody, CancellationToken.None)).Objectives;
        Assert.All(found, one => Assert.Contains("LAMP1", one.Claim.Statement.Value, StringComparison.OrdinalIgnoreCase));
        Assert.Empty((await objectives.RunAsync("no such words", sectionUid: null, "nupr1", ["en"], Nobody, CancellationToken.None)).Objectives);
        Assert.Equal([all[1].Uid, all[0].Uid], (await objectives.OfAsync([all[1].Uid, "gone", all[0].Uid], ["en"], Nobody, CancellationToken.None)).Select(one => one.Uid));
    }
}
