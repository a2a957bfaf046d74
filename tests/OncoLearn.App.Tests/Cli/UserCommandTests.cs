using OncoLearn.App.Identity;
using OncoLearn.App.Tests.Identity;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class UserCommandTests
{
    [Theory, DatabaseData]
    public async Task A_password_is_made_and_printed_where_none_is_given(TestDb database)
    {
        using var accounts = new Accounts(database);

        var run = await RunAsync(database, "", "user", "add", "陈明远", "--role", "administrator", "--email", "chen@example.edu");

        Assert.Equal(ExitCode.Ok, run.Code);
        var user = (await accounts.Manager.FindByEmailAsync("chen@example.edu"))!;
        Assert.Equal(("陈明远", "陈明远"), (user.UserName, user.DisplayName));
        Assert.Equal([Role.Student, Role.Administrator], user.Roles);
        Assert.True(await accounts.Manager.CheckPasswordAsync(user, run.Output.Split("Password: ")[1].Trim()));
        Assert.Equal(1, await database.ExecuteScalarAsync<long>("select count(*) from audit_event where actor_learner_id is null and action = 'role-given'"));
    }

    [Theory, DatabaseData]
    public async Task A_password_from_standard_input_is_not_printed(TestDb database)
    {
        using var accounts = new Accounts(database);

        var run = await RunAsync(database, "correct horse battery\nmore", "user", "add", "lin", "--password-stdin");

        Assert.Equal((ExitCode.Ok, "Added lin."), (run.Code, run.Output.Trim()));
        var user = (await accounts.Manager.FindByNameAsync("lin"))!;
        Assert.True(await accounts.Manager.CheckPasswordAsync(user, "correct horse battery"));
        Assert.Equal([Role.Student], user.Roles);
    }

    [Theory]
    [DatabaseData("lin", ExitCode.Found, "is already taken")]
    [DatabaseData("a@b", ExitCode.Found, "2 to 64 letters")]
    public async Task What_is_wrong_is_said_and_nothing_is_added(TestDb database, string name, int code, string words)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");

        var run = await RunAsync(database, "", "user", "add", name);

        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Error);
        Assert.Equal(1, await database.CountAsync("app_user"));
    }

    [Theory, DatabaseData]
    public async Task An_unknown_role_is_wrong_usage(TestDb database) =>
        Assert.Equal(ExitCode.Unable, (await RunAsync(database, "", "user", "add", "lin", "--role", "emperor")).Code);

    static async Task<(int Code, string Output, string Error)> RunAsync(TestDb database, string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var settings = database.Settings;
        string[] at = database.Provider == App.Data.DatabaseProvider.Sqlite
            ? ["--data", Path.GetDirectoryName(settings["Database:Path"])!, "--file", settings["Database:Path"]!]
            : ["--data", Path.GetTempPath(), "--provider", "postgres", "--connection", settings["Database:ConnectionString"]!];
        var code = await CommandTree.RunAsync([.. args, .. at], new StringReader(input), output, error);
        return (code, output.ToString(), error.ToString());
    }
}
