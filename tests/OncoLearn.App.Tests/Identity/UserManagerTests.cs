using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

/// <summary>The flows of ASP.NET's own user manager over our store.</summary>
public sealed class UserManagerTests
{
    [Theory, DatabaseData]
    public async Task A_person_is_found_by_id_name_and_email(TestDb database)
    {
        using var accounts = new Accounts(database);
        var lin = await accounts.AddAsync("lin", "Lin@Example.org");
        var manager = accounts.Manager;

        Assert.Equal(lin.Id, (await manager.FindByIdAsync($"{lin.Id}"))!.Id);
        Assert.Equal(lin.Id, (await manager.FindBySignInNameAsync("Lin"))!.Id);
        Assert.Equal(lin.Id, (await manager.FindBySignInNameAsync("ｌｉｎ＠example.ORG"))!.Id);
        Assert.Null(await manager.FindByIdAsync("not a number"));
        Assert.Null(await manager.FindBySignInNameAsync("lin\0"));
    }

    [Theory, DatabaseData]
    public async Task An_archived_person_is_not_found_and_the_name_stays_taken(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        await database.ExecuteAsync("update app_user set archived_at = 1");

        Assert.Null(await accounts.Manager.FindByNameAsync("lin"));
        Assert.Equal(["DuplicateUserName"], await accounts.RefusalsAsync(Accounts.Form("lin")));
    }

    [Theory, DatabaseData]
    public async Task Of_two_changes_of_the_same_state_the_second_is_refused(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var (first, second) = (accounts.Manager, accounts.Manager);
        var (one, two) = ((await first.FindByNameAsync("lin"))!, (await second.FindByNameAsync("lin"))!);
        one.DisplayName = "One";
        two.DisplayName = "Two";

        Assert.True((await first.UpdateAsync(one)).Succeeded);
        Assert.Equal("ConcurrencyFailure", Assert.Single((await second.UpdateAsync(two)).Errors).Code);

        one.DisplayName = "One again";
        Assert.True((await first.UpdateAsync(one)).Succeeded);
        Assert.Equal("One again", (await accounts.Manager.FindByNameAsync("lin"))!.DisplayName);
    }

    [Theory, DatabaseData]
    public async Task Every_field_of_the_profile_survives(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var manager = accounts.Manager;
        var lin = (await manager.FindByNameAsync("lin"))!;
        (lin.DisplayName, lin.Locale, lin.ContentLang, lin.TimeZone, lin.DayStartsAt) = ("林", "zh-Hans", "en", "Europe/Berlin", 300);
        Assert.True((await manager.SetEmailAsync(lin, "lin@example.org")).Succeeded);

        var read = (await accounts.Manager.FindByEmailAsync("lin@example.org"))!;

        Assert.Equal(("林", "zh-Hans", "en", "Europe/Berlin", 300), (read.DisplayName, read.Locale, read.ContentLang, read.TimeZone, read.DayStartsAt));
    }

    [Theory, DatabaseData]
    public async Task An_email_that_somebody_takes_in_the_same_moment_is_refused(TestDb database)
    {
        using var accounts = new Accounts(database);
        var names = new[] { "lin", "wang", "chen", "zhao" };
        foreach (var name in names)
            await accounts.AddAsync(name);

        var results = await Task.WhenAll(names.Select(async name =>
        {
            var manager = accounts.Manager;
            return await manager.SetEmailAsync((await manager.FindByNameAsync(name))!, "same@example.org");
        }));

        Assert.Single(results, result => result.Succeeded);
        Assert.All(results.Where(result => !result.Succeeded), result => Assert.Equal("DuplicateEmail", Assert.Single(result.Errors).Code));
    }

    [Theory, DatabaseData]
    public async Task A_password_is_checked_and_changing_it_changes_the_security_stamp(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var manager = accounts.Manager;
        var lin = (await manager.FindByNameAsync("lin"))!;
        var stamp = lin.SecurityStamp;

        Assert.True(await manager.CheckPasswordAsync(lin, Accounts.Password));
        Assert.False(await manager.CheckPasswordAsync(lin, Accounts.Password + "!"));
        Assert.True((await manager.ChangePasswordAsync(lin, Accounts.Password, "another long one")).Succeeded);

        var read = (await accounts.Manager.FindByNameAsync("lin"))!;
        Assert.NotEqual(stamp, read.SecurityStamp);
        Assert.True(await manager.CheckPasswordAsync(read, "another long one"));
    }

    [Theory, DatabaseData]
    public async Task The_same_password_in_full_width_letters_is_the_same(TestDb database)
    {
        using var accounts = new Accounts(database);
        var lin = await accounts.AddAsync("lin");

        Assert.True(await accounts.Manager.CheckPasswordAsync(lin, Accounts.Password.Replace('c', 'ｃ')));
    }

    [Theory, DatabaseData]
    public async Task Five_failures_lock_the_account_for_ten_minutes(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var manager = accounts.Manager;
        for (var failure = 1; failure <= 4; failure++)
            await manager.AccessFailedAsync((await manager.FindByNameAsync("lin"))!);
        Assert.False(await manager.IsLockedOutAsync((await manager.FindByNameAsync("lin"))!));

        await manager.AccessFailedAsync((await manager.FindByNameAsync("lin"))!);

        Assert.True(await manager.IsLockedOutAsync((await manager.FindByNameAsync("lin"))!));
        database.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.False(await manager.IsLockedOutAsync((await manager.FindByNameAsync("lin"))!));
        Assert.Equal(0, (await manager.FindByNameAsync("lin"))!.AccessFailedCount);
    }

    [Theory, DatabaseData]
    public async Task Failures_at_the_same_moment_all_count(TestDb database)
    {
        using var accounts = new Accounts(database);
        var lin = await accounts.AddAsync("lin");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => accounts.Manager.AccessFailedAsync(new AppUser { Id = lin.Id })));

        Assert.Equal(4, (await accounts.Manager.FindByNameAsync("lin"))!.AccessFailedCount);
    }

    [Theory, DatabaseData]
    public async Task Saving_a_person_leaves_the_failures_that_were_counted_meanwhile(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var manager = accounts.Manager;
        var lin = (await manager.FindByNameAsync("lin"))!;
        for (var i = 0; i < 3; i++)
            await accounts.Manager.AccessFailedAsync((await accounts.Manager.FindByNameAsync("lin"))!);

        lin.DisplayName = "Lin Yi";
        Assert.True((await manager.UpdateAsync(lin)).Succeeded);

        var saved = (await accounts.Manager.FindByNameAsync("lin"))!;
        Assert.Equal(("Lin Yi", 3), (saved.DisplayName, saved.AccessFailedCount));
    }

    [Theory, DatabaseData]
    public async Task A_right_password_among_tries_that_locked_the_account_does_not_open_it(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        var asItWasRead = (await accounts.Manager.FindByNameAsync("lin"))!;
        for (var i = 0; i < 5; i++)
            await accounts.Manager.AccessFailedAsync((await accounts.Manager.FindByNameAsync("lin"))!);

        Assert.False((await accounts.Manager.ResetAccessFailedCountAsync(asItWasRead)).Succeeded);
        Assert.True(await accounts.Manager.IsLockedOutAsync((await accounts.Manager.FindByNameAsync("lin"))!));
        database.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.True((await accounts.Manager.ResetAccessFailedCountAsync(asItWasRead)).Succeeded);
    }

    [Theory, DatabaseData]
    public async Task A_reset_link_works_once(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin", "lin@example.org");
        string? token = null;
        await accounts.New<SendResetLetter>().RunAsync("LIN@example.org", (_, t) => token = t, CancellationToken.None);
        var manager = accounts.Manager;

        Assert.True((await manager.ResetPasswordAsync((await manager.FindByNameAsync("lin"))!, token!, "another long one")).Succeeded);
        var again = await manager.ResetPasswordAsync((await manager.FindByNameAsync("lin"))!, token!, "yet another long one");

        Assert.Equal("InvalidToken", Assert.Single(again.Errors).Code);
        Assert.True(await manager.CheckPasswordAsync((await manager.FindByNameAsync("lin"))!, "another long one"));
    }

    [Theory]
    [DatabaseData("zh-Hans", "林，您好")]
    [DatabaseData("en", "Hello 林")]
    public async Task The_reset_letter_is_in_the_persons_language(TestDb database, string language, string greeting)
    {
        using var accounts = new Accounts(database);
        await accounts.TryAddAsync(Accounts.Form("lin", "lin@example.org") with { DisplayName = "林", Locale = language });

        await accounts.New<SendResetLetter>().RunAsync("lin@example.org", (id, _) => $"https://site/{id}", CancellationToken.None);
        await accounts.New<SendResetLetter>().RunAsync("nobody@example.org", (id, _) => $"https://site/{id}", CancellationToken.None);

        var letter = Assert.Single(accounts.Post.Letters);
        Assert.Equal("lin@example.org", letter.To);
        Assert.Contains(greeting, letter.Body);
        Assert.Contains("https://site/", letter.Body);
    }
}
