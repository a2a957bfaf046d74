using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Administration;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn user add NAME [--role] [--email] [--display-name] [--lang] [--time-zone] [--password-stdin]</c></summary>
static class UserCommand
{
    const int PasswordGroups = 4;

    public static Command Create(InstallationOptions installation, TextReader input) =>
        new("user", "Work with accounts.") { Add(installation, input) };

    static Command Add(InstallationOptions installation, TextReader input)
    {
        var name = new Argument<string>("NAME") { Description = "The user name: a name or a student number." };
        var role = new Option<string>("--role") { Description = "student, instructor or administrator.", DefaultValueFactory = _ => Role.Student };
        role.AcceptOnlyFromAmong([.. Role.All, .. Role.All.Select(known => known.ToLowerInvariant())]);
        var email = new Option<string?>("--email") { Description = "With it a forgotten password can be replaced." };
        var displayName = new Option<string?>("--display-name") { Description = "What others see; the user name when left out." };
        var lang = new Option<string>("--lang") { Description = "The language of the interface: zh-Hans or en.", DefaultValueFactory = _ => "zh-Hans" };
        var timeZone = new Option<string>("--time-zone") { Description = "An IANA name.", DefaultValueFactory = _ => "Asia/Shanghai" };
        var passwordStdin = new Option<bool>("--password-stdin") { Description = "Read the password from the first line of standard input; otherwise one is made and printed." };
        var add = new Command("add", "Add an account. The first administrator can be made so, too.") { name, role, email, displayName, lang, timeZone, passwordStdin };
        installation.Run(add, async (services, parsed, ct) =>
        {
            var given = parsed.GetValue(passwordStdin) ? await input.ReadLineAsync(ct) ?? "" : null;
            var password = given ?? OneTimeText.Make(PasswordGroups);
            var account = new CreateAccount.Input
            {
                UserName = parsed.GetRequiredValue(name),
                DisplayName = parsed.GetValue(displayName) ?? parsed.GetRequiredValue(name),
                Email = parsed.GetValue(email),
                Password = password,
                Locale = parsed.GetRequiredValue(lang),
                TimeZone = parsed.GetRequiredValue(timeZone),
            };

            await services.GetRequiredService<Migrator>().RunAsync(ct);
            await using var scope = services.CreateAsyncScope();
            var errors = await scope.ServiceProvider.GetRequiredService<AddUser>().RunAsync(new(account, Role.Find(parsed.GetRequiredValue(role))!), ct);
            foreach (var error in errors)
                parsed.InvocationConfiguration.Error.WriteLine(error.Description);
            if (errors.Count > 0)
                return ExitCode.Found;

            parsed.InvocationConfiguration.Output.WriteLine(given is null ? $"Added {account.UserName}. Password: {password}" : $"Added {account.UserName}.");
            return ExitCode.Ok;
        });
        return add;
    }
}
