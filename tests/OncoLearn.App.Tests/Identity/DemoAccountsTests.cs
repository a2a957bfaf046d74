using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

public sealed class DemoAccountsTests
{
    [Theory, DatabaseData]
    public async Task Each_start_prints_passwords_that_work_and_ends_no_session(TestDb database)
    {
        using var accounts = new Accounts(database);
        var first = await accounts.New<DemoAccounts>().RunAsync();
        var stamp = (await accounts.Manager.FindByNameAsync(first[0].UserName))!.SecurityStamp;

        var second = await accounts.New<DemoAccounts>().RunAsync();

        Assert.Equal(4, await database.CountAsync("app_user"));
        Assert.Equal([Role.Instructor, Role.Student, Role.Student, Role.Student], second.Select(account => account.Role));
        foreach (var account in second)
        {
            var user = (await accounts.Manager.FindByNameAsync(account.UserName))!;
            Assert.True(await accounts.Manager.CheckPasswordAsync(user, account.Password));
            Assert.Contains(account.Role, user.Roles);
        }

        Assert.Empty(first.Select(account => account.Password).Intersect(second.Select(account => account.Password)));
        Assert.Equal(stamp, (await accounts.Manager.FindByNameAsync(first[0].UserName))!.SecurityStamp);
    }

    [Theory, DatabaseData]
    public async Task Nobody_else_gets_their_names(TestDb database)
    {
        using var accounts = new Accounts(database);

        Assert.Equal(["DuplicateUserName"], await accounts.RefusalsAsync(Accounts.Form("Demo-Instructor")));
        Assert.Equal(0, await database.CountAsync("app_user"));
    }
}
