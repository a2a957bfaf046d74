using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// An instructor and three students to try the site with. Each start gives them new random passwords, so that the line which prints them
/// is always true; who is signed in as one of them stays signed in.
/// </summary>
public sealed class DemoAccounts(AccountManager accounts, CreateAccount createAccount)
{
    public sealed record Account(string UserName, string Role, string Password);

    static readonly (string UserName, string DisplayName, string Role)[] People =
    [
        ("demo-instructor", "示例教师 Demo Instructor", Role.Instructor),
        ("demo-student-1", "示例学生一 Demo Student 1", Role.Student),
        ("demo-student-2", "示例学生二 Demo Student 2", Role.Student),
        ("demo-student-3", "示例学生三 Demo Student 3", Role.Student),
    ];

    /// <summary>Whoever had registered under such a name would lose the account to the next start with a demonstration.</summary>
    public static bool IsReserved(string userName) => Array.Exists(People, person => string.Equals(person.UserName, userName, StringComparison.OrdinalIgnoreCase));

    public async Task<IReadOnlyList<Account>> RunAsync()
    {
        var made = new List<Account>();
        foreach (var (userName, displayName, role) in People)
        {
            var password = OneTimeText.Make(groups: 3);
            if (await accounts.FindByNameAsync(userName) is { } user)
                await ChangePasswordAsync(user, password);
            else
                await CreateAsync(userName, displayName, role, password);
            made.Add(new Account(userName, role, password));
        }

        return made;
    }

    async Task CreateAsync(string userName, string displayName, string role, string password)
    {
        var outcome = await createAccount.RunAsync(new CreateAccount.Input
        {
            UserName = userName,
            DisplayName = displayName,
            ForDemonstration = true,
            Password = password,
            Locale = "zh-Hans",
            TimeZone = "Asia/Shanghai",
            Roles = role == Role.Student ? [Role.Student] : [Role.Student, role],
        });
        if (outcome is CreateAccount.Outcome.Refused refused)
            throw Failed(userName, refused.Errors);
    }

    /// <summary>Sets the hash itself: Identity's own ways change the security stamp too, which would end the sessions.</summary>
    async Task ChangePasswordAsync(AppUser user, string password)
    {
        await accounts.UnlockAsync(user);
        user.PasswordHash = accounts.PasswordHasher.HashPassword(user, password);
        var result = await accounts.UpdateAsync(user);
        if (!result.Succeeded)
            throw Failed(user.UserName, result.Errors);
    }

    static InvalidOperationException Failed(string userName, IEnumerable<IdentityError> errors) =>
        new($"The demonstration account {userName} could not be prepared: {string.Join(", ", errors.Select(error => error.Code))}.");
}
