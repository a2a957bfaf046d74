using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

public sealed class SetupCodeTests
{
    [Theory, DatabaseData]
    public async Task The_code_makes_one_administrator_and_is_gone(TestDb database)
    {
        using var accounts = new Accounts(database);
        var setup = accounts.New<SetupCode>();
        var code = (await setup.IssueAsync(CancellationToken.None))!;

        var made = await MakeAsync(accounts, code, "chen");

        Assert.Equal([Role.Student, Role.Administrator], Assert.IsType<MakeFirstAdministrator.Outcome.Made>(made).User.Roles);
        Assert.Equal([Role.Student, Role.Administrator], (await accounts.Manager.FindByNameAsync("chen"))!.Roles);
        Assert.Equal(1, await database.ExecuteScalarAsync<long>("select count(*) from audit_event where action = 'role-given'"));
        Assert.False(await setup.IsOpenAsync(CancellationToken.None));
        Assert.Null(await setup.IssueAsync(CancellationToken.None));
        Assert.IsType<MakeFirstAdministrator.Outcome.WrongCode>(await MakeAsync(accounts, code, "wang"));
    }

    [Theory, DatabaseData]
    public async Task A_code_may_be_typed_without_its_groups_and_in_capitals(TestDb database)
    {
        using var accounts = new Accounts(database);
        var setup = accounts.New<SetupCode>();
        var code = (await setup.IssueAsync(CancellationToken.None))!;

        Assert.Equal(SetupCode.Answer.Right, await setup.CheckAsync(code.Replace("-", " ").ToUpperInvariant(), CancellationToken.None));
    }

    [Theory, DatabaseData]
    public async Task The_database_does_not_hold_the_code(TestDb database)
    {
        using var accounts = new Accounts(database);
        var code = (await accounts.New<SetupCode>().IssueAsync(CancellationToken.None))!;

        var stored = await database.ExecuteScalarAsync<string>("select value from setting");

        Assert.DoesNotContain(code, stored);
        Assert.DoesNotContain(code.Replace("-", ""), stored);
    }

    [Theory, DatabaseData]
    public async Task A_new_start_voids_the_code_before(TestDb database)
    {
        using var accounts = new Accounts(database);
        var setup = accounts.New<SetupCode>();
        var old = (await setup.IssueAsync(CancellationToken.None))!;
        var now = (await setup.IssueAsync(CancellationToken.None))!;

        Assert.Equal(SetupCode.Answer.Wrong, await setup.CheckAsync(old, CancellationToken.None));
        Assert.Equal(SetupCode.Answer.Right, await setup.CheckAsync(now, CancellationToken.None));
    }

    [Theory, DatabaseData]
    public async Task Ten_wrong_codes_close_the_door_for_ten_minutes(TestDb database)
    {
        using var accounts = new Accounts(database);
        var setup = accounts.New<SetupCode>();
        var code = (await setup.IssueAsync(CancellationToken.None))!;
        for (var i = 0; i < SetupCode.MaxFailures; i++)
            Assert.Equal(SetupCode.Answer.Wrong, await setup.CheckAsync("guess", CancellationToken.None));

        Assert.Equal(SetupCode.Answer.Locked, await setup.CheckAsync(code, CancellationToken.None));
        database.Clock.Advance(SetupCode.LockedFor);
        Assert.Equal(SetupCode.Answer.Right, await setup.CheckAsync(code, CancellationToken.None));
    }

    [Theory, DatabaseData]
    public async Task An_administrator_made_elsewhere_voids_the_code(TestDb database)
    {
        using var accounts = new Accounts(database);
        var setup = accounts.New<SetupCode>();
        var code = (await setup.IssueAsync(CancellationToken.None))!;
        await accounts.AddAsync("chen", null, Role.Administrator);

        Assert.False(await setup.IsOpenAsync(CancellationToken.None));
        Assert.IsType<MakeFirstAdministrator.Outcome.WrongCode>(await MakeAsync(accounts, code, "wang"));
    }

    [Theory, DatabaseData]
    public async Task A_name_that_is_taken_does_not_use_the_code_up(TestDb database)
    {
        using var accounts = new Accounts(database);
        var code = (await accounts.New<SetupCode>().IssueAsync(CancellationToken.None))!;
        await accounts.AddAsync("chen");

        Assert.IsType<MakeFirstAdministrator.Outcome.Refused>(await MakeAsync(accounts, code, "chen"));
        Assert.IsType<MakeFirstAdministrator.Outcome.Made>(await MakeAsync(accounts, code, "wang"));
    }

    [Theory, DatabaseData]
    public async Task Of_two_who_use_the_code_at_once_one_becomes_administrator(TestDb database)
    {
        using var accounts = new Accounts(database);
        var code = (await accounts.New<SetupCode>().IssueAsync(CancellationToken.None))!;

        var outcomes = await Task.WhenAll(MakeAsync(accounts, code, "chen"), MakeAsync(accounts, code, "wang"));

        Assert.Single(outcomes.OfType<MakeFirstAdministrator.Outcome.Made>());
        Assert.Single(await accounts.NamesInRoleAsync(Role.Administrator));
    }

    static Task<MakeFirstAdministrator.Outcome> MakeAsync(Accounts accounts, string code, string name) =>
        accounts.New<MakeFirstAdministrator>().RunAsync(new(code, Accounts.Form(name)), CancellationToken.None);
}
