using OncoLearn.App.Administration;
using OncoLearn.App.Identity;
using OncoLearn.App.Tests.Identity;

namespace OncoLearn.App.Tests.Administration;

public sealed class ChangeRoleTests
{
    [Theory, DatabaseData]
    public async Task A_change_is_on_record_and_no_change_is_not(TestDb database)
    {
        using var accounts = new Accounts(database);
        var admin = await accounts.AddAsync("chen", null, Role.Administrator);
        var lin = await accounts.AddAsync("lin");
        var change = accounts.New<ChangeRole>();

        Assert.Equal(ChangeRole.Outcome.Changed, await change.RunAsync(new(admin.LearnerId, lin.LearnerUid, Role.Instructor, Give: true), default));
        Assert.Equal(ChangeRole.Outcome.WasSoAlready, await change.RunAsync(new(admin.LearnerId, lin.LearnerUid, Role.Instructor, Give: true), default));
        Assert.Equal(ChangeRole.Outcome.Changed, await change.RunAsync(new(admin.LearnerId, lin.LearnerUid, Role.Student, Give: false), default));

        Assert.Equal([Role.Instructor], (await accounts.Manager.FindByNameAsync("lin"))!.Roles);
        Assert.Equal(["role-given", "role-taken"], await database.QueryAsync<string>(
            "select action from audit_event where actor_learner_id = @admin and subject_uid = @lin order by id",
            new { admin = admin.LearnerId, lin = lin.LearnerUid }));
    }

    [Theory, DatabaseData]
    public async Task The_last_administrator_stays(TestDb database)
    {
        using var accounts = new Accounts(database);
        var admin = await accounts.AddAsync("chen", null, Role.Administrator);

        var outcome = await accounts.New<ChangeRole>().RunAsync(new(admin.LearnerId, admin.LearnerUid, Role.Administrator, Give: false), default);

        Assert.Equal(ChangeRole.Outcome.LastAdministrator, outcome);
        Assert.Equal([Role.Administrator], (await accounts.Manager.FindByNameAsync("chen"))!.Roles);
        Assert.Equal(0, await database.CountAsync("audit_event"));
    }

    [Theory, DatabaseData]
    public async Task Administrators_who_dismiss_each_other_at_once_leave_one(TestDb database)
    {
        using var accounts = new Accounts(database);
        var people = new List<AppUser>();
        foreach (var name in new[] { "chen", "wang", "zhao", "qian" })
            people.Add(await accounts.AddAsync(name, null, Role.Administrator));

        await Task.WhenAll(people.Select(person =>
            accounts.New<ChangeRole>().RunAsync(new(person.LearnerId, person.LearnerUid, Role.Administrator, Give: false), default)));

        Assert.Single(await accounts.NamesInRoleAsync(Role.Administrator));
    }

    [Theory, DatabaseData]
    public async Task Nobody_is_nobody(TestDb database)
    {
        using var accounts = new Accounts(database);

        Assert.Equal(ChangeRole.Outcome.NoSuchPerson, await accounts.New<ChangeRole>().RunAsync(new(null, "no-such", Role.Student, Give: true), default));
    }
}
