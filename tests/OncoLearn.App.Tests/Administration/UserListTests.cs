using OncoLearn.App.Administration;
using OncoLearn.App.Identity;
using OncoLearn.App.Tests.Identity;

namespace OncoLearn.App.Tests.Administration;

public sealed class UserListTests
{
    [Theory]
    [DatabaseData("LIN", "lin")]
    [DatabaseData("ｌｉｎ", "lin")]
    [DatabaseData("person w", "wang_1")]
    [DatabaseData("example.ORG", "lin")]
    [DatabaseData("wang_", "wang_1")]
    [DatabaseData("_", "wang_1")]
    [DatabaseData("%", "")]
    [DatabaseData("!", "")]
    [DatabaseData("", "lin,wang_1")]
    public async Task People_are_found_by_a_part_of_any_name(TestDb database, string search, string expected)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("wang_1", null, Role.Student, Role.Instructor);
        await accounts.AddAsync("lin", "lin@example.org");

        var page = await accounts.New<UserList>().SearchAsync(search, 1, default);

        Assert.Equal(expected, string.Join(',', page.Users.Select(user => user.UserName)));
        Assert.All(page.Users, user => Assert.Equal(user.UserName == "lin" ? 1 : 2, user.Roles.Count));
    }

    [Theory, DatabaseData]
    public async Task The_list_comes_in_pages(TestDb database)
    {
        using var accounts = new Accounts(database);
        for (var i = 0; i <= UserList.PageSize; i++)
            await accounts.AddAsync($"student-{i:00}");
        var list = accounts.New<UserList>();

        var (first, second) = (await list.SearchAsync("", 1, default), await list.SearchAsync("", 99, default));

        Assert.Equal((UserList.PageSize + 1, 2), (first.Total, first.Pages));
        Assert.Equal(UserList.PageSize, first.Users.Count);
        Assert.Equal((2, "student-25"), (second.Number, Assert.Single(second.Users).UserName));
    }

    [Theory, DatabaseData]
    public async Task One_person_is_found_by_uid(TestDb database)
    {
        using var accounts = new Accounts(database);
        var lin = await accounts.AddAsync("lin");

        Assert.Equal("lin", (await accounts.New<UserList>().FindAsync(lin.LearnerUid, default))!.UserName);
        Assert.Null(await accounts.New<UserList>().FindAsync("no-such", default));
    }
}
