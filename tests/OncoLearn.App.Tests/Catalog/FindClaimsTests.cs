using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Tests.Catalog;

public sealed class FindClaimsTests
{
    static readonly string[] English = ["en"];
    static readonly Teacher Nobody = new(UserId: 0, LearnerId: 0);

    [Theory, CourseData]
    public async Task How_many_there_are_is_told_beside_the_first_of_them(TestDb db)
    {
        var find = new FindClaims(db.Db, new ReadClaims(db.Db));
        var all = await find.RunAsync("", sectionUid: null, English, Nobody, default);
        Assert.Equal(FindClaims.Most, all.Claims.Count);
        Assert.True(all.Total > FindClaims.Most, $"{all.Total}");

        var one = await find.RunAsync(all.Claims[0].View.Statement.Value, sectionUid: null, English, Nobody, default);
        Assert.Equal(one.Total, one.Claims.Count);
        var none = await find.RunAsync("no such words at all", sectionUid: null, English, Nobody, default);
        Assert.Equal((0, 0), (none.Claims.Count, none.Total));
    }
}
