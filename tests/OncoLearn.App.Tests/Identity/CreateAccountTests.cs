using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

public sealed class CreateAccountTests
{
    [Theory, DatabaseData]
    public async Task A_new_person_has_a_pseudonym_and_is_a_student(TestDb database)
    {
        using var accounts = new Accounts(database);
        var made = await accounts.AddAsync("lin", "lin@example.org");

        var found = await accounts.Manager.FindByNameAsync("LIN");

        Assert.NotNull(found);
        Assert.Equal(made.LearnerId, found.LearnerId);
        Assert.Equal([Role.Student], found.Roles);
        Assert.Equal(database.Clock.GetUtcNow(), found.CreatedAt);
        Assert.Equal(made.LearnerUid, await database.ExecuteScalarAsync<string>("select uid from learner where id = @LearnerId", new { found.LearnerId }));
    }

    [Theory, DatabaseData]
    public async Task Nobody_hashes_for_a_visitor_who_has_gone(TestDb database)
    {
        using var accounts = new Accounts(database, gone: new CancellationToken(canceled: true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => accounts.TryAddAsync(Accounts.Form("lin")));

        Assert.Equal(0, await database.CountAsync("app_user"));
    }

    [Theory, DatabaseData]
    public async Task A_full_width_student_number_is_the_same_name(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("２０２６０００１");

        Assert.Equal("20260001", (await accounts.Manager.FindByNameAsync("20260001"))!.UserName);
        Assert.Equal(["DuplicateUserName"], await accounts.RefusalsAsync(Accounts.Form("20260001")));
    }

    [Theory, DatabaseData]
    public async Task Chinese_names_are_names(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("林晓雨");
        await accounts.AddAsync("阿卜杜·热合曼");

        Assert.NotNull(await accounts.Manager.FindByNameAsync("林晓雨"));
    }

    [Theory]
    [DatabaseData("a")]
    [DatabaseData("lin@example.org")]
    [DatabaseData("ｌｉｎ＠example")]
    [DatabaseData("two words")]
    [DatabaseData("-lin")]
    [DatabaseData("lin\0lin")]
    [DatabaseData("lin\uFFFElin")]
    [DatabaseData("")]
    public async Task A_user_name_that_could_be_mistaken_is_refused(TestDb database, string name)
    {
        using var accounts = new Accounts(database);

        Assert.Equal(["InvalidUserName"], await accounts.RefusalsAsync(Accounts.Form(name) with { DisplayName = "A person" }));
        Assert.Equal(0, await database.CountAsync("learner"));
    }

    [Theory]
    [DatabaseData("lin")]
    [DatabaseData("Lin <lin@example.org>")]
    [DatabaseData("lin@exa mple.org")]
    public async Task An_email_is_one_plain_address(TestDb database, string email)
    {
        using var accounts = new Accounts(database);

        Assert.Equal(["InvalidEmail"], await accounts.RefusalsAsync(Accounts.Form("lin", email)));
    }

    [Theory, DatabaseData]
    public async Task Two_people_may_both_have_no_email_but_not_the_same_one(TestDb database)
    {
        using var accounts = new Accounts(database);
        await accounts.AddAsync("lin");
        await accounts.AddAsync("wang", " ");
        await accounts.AddAsync("chen", "shared@example.org");

        Assert.Equal(["DuplicateEmail"], await accounts.RefusalsAsync(Accounts.Form("zhao", "Shared@Example.org")));
    }

    [Theory, DatabaseData]
    public async Task Of_registrations_of_one_name_at_the_same_moment_one_succeeds(TestDb database)
    {
        using var accounts = new Accounts(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.TryAddAsync(Accounts.Form("lin"))));

        Assert.Single(outcomes.OfType<CreateAccount.Outcome.Created>());
        Assert.All(outcomes.OfType<CreateAccount.Outcome.Refused>(), refused => Assert.Equal("DuplicateUserName", Assert.Single(refused.Errors).Code));
        Assert.Equal(1, await database.CountAsync("learner"));
    }

    [Theory, DatabaseData]
    public async Task Everything_that_is_wrong_is_said_at_once(TestDb database)
    {
        using var accounts = new Accounts(database);
        var input = Accounts.Form("?", "no", "short") with { DisplayName = " ", TimeZone = "Mars/Olympus", Locale = "fr" };

        Assert.Equal(
            ["InvalidUserName", "InvalidEmail", "InvalidDisplayName", "InvalidTimeZone", "InvalidLanguage", "PasswordTooShort"],
            await accounts.RefusalsAsync(input));
    }

    [Theory]
    [DatabaseData("short", "PasswordTooShort")]
    [DatabaseData("lin-xiaoyu-2026", "PasswordIsUserName")]
    [DatabaseData("ＬＩＮ-xiaoyu-2026", "PasswordIsUserName")]
    [DatabaseData("1234567890", "PasswordIsCommon")]
    [DatabaseData("WoAiNi1314", "PasswordIsCommon")]
    [DatabaseData("abababababab", "PasswordIsCommon")]
    [DatabaseData("zyxwvutsrqpo", "PasswordIsCommon")]
    public async Task Bad_passwords_are_refused(TestDb database, string password, string code)
    {
        using var accounts = new Accounts(database);

        Assert.Equal([code], await accounts.RefusalsAsync(Accounts.Form("lin-xiaoyu-2026", password: password)));
    }

    [Theory, DatabaseData]
    public async Task Ten_Chinese_characters_are_a_password(TestDb database)
    {
        using var accounts = new Accounts(database);

        Assert.IsType<CreateAccount.Outcome.Created>(await accounts.TryAddAsync(Accounts.Form("lin", password: "山高月小水落石出江流有声")));
    }
}
