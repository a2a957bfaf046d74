using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Load.Students;

/// <summary>
/// The server's own services over its data folder, in this process: accounts, sessions and attempts are made without its pages, so that no password is hashed
/// while it is measured.
/// </summary>
sealed class Installation : IAsyncDisposable
{
    public const string Password = "correct horse battery";
    const string Quiz = "first-steps";

    readonly WebApplication _app;

    Installation(WebApplication app) => _app = app;

    public Db Db => _app.Services.GetRequiredService<Db>();

    /// <param name="folder">The data folder.</param>
    /// <param name="rounds">Of hashing for the accounts that are made.</param>
    public static Installation Open(string folder, int rounds = 1)
    {
        var builder = HostSetup.CreateBuilder([$"--{DataFolder.ConfigurationKey}={folder}", "--applicationName=OncoLearn.Web"]);
        builder.AddOncoLearnWeb();
        builder.Logging.ClearProviders();
        builder.Services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = rounds);
        return new Installation(builder.Build());
    }

    /// <summary>As a server's first start does, and makes the key that signs its cookies.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await _app.Services.GetRequiredService<Migrator>().RunAsync(ct);
        await _app.Services.GetRequiredService<ContentLoader>().RunAsync(ContentFolder.From(_app.Configuration), ct);
        Session(new ClaimsPrincipal(new ClaimsIdentity(IdentityConstants.ApplicationScheme)), TimeSpan.Zero);
    }

    public Task<DatabaseInfo> DescribeAsync(CancellationToken ct) => _app.Services.GetRequiredService<Dialect>().DescribeAsync(ct);

    /// <param name="prefix">Of the user names, which are numbered from 0.</param>
    public async Task<IReadOnlyList<Enrolled>> EnrolAsync(string prefix, int from, int count, CancellationToken ct, string role = Role.Student)
    {
        var made = new Enrolled[count];
        // Many at a time: one commit serves all that wait.
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = ct }, async (at, _) =>
        {
            var number = from + at;
            await using var scope = _app.Services.CreateAsyncScope();
            var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
            var outcome = await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(new CreateAccount.Input
            {
                UserName = name,
                DisplayName = name,
                Password = Password,
                Locale = "zh-Hans",
                TimeZone = "Asia/Shanghai",
                Roles = [role],
            });
            var user = outcome is CreateAccount.Outcome.Created created ? created.User : throw new InvalidOperationException($"{name} was refused.");
            made[at] = new Enrolled(number, user.LearnerId, await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<AppUser>>().CreateAsync(user));
        });
        return made;
    }

    /// <summary>The value of a session cookie.</summary>
    /// <param name="age">How long ago it was last checked against the account.</param>
    public string Session(ClaimsPrincipal person, TimeSpan age)
    {
        var issued = TimeProvider.System.GetUtcNow() - age;
        var options = _app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = issued, ExpiresUtc = issued + options.ExpireTimeSpan };
        return options.TicketDataFormat.Protect(new AuthenticationTicket(person, properties, IdentityConstants.ApplicationScheme));
    }

    /// <summary>Starts the quiz for each of them, without the pages.</summary>
    public async Task<IReadOnlyList<Seat>> SeatAsync(IReadOnlyList<Enrolled> students, AnswerSheet sheet, CancellationToken ct)
    {
        var start = _app.Services.GetRequiredService<StartQuiz>();
        var antiforgery = _app.Services.GetRequiredService<IAntiforgery>();
        var seats = new Seat[students.Count];
        await Parallel.ForAsync(0, seats.Length, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = ct }, async (at, token) =>
        {
            var student = students[at];
            var outcome = await start.RunAsync(new StartQuiz.Input(QuizUids.Of("nupr1", Quiz), student.LearnerId, Seat.CommandId(student.Number), new StepContext("zh-Hans")), token);
            var tokens = antiforgery.GetTokens(new DefaultHttpContext { RequestServices = _app.Services, User = student.Person });
            seats[at] = new Seat
            {
                Number = student.Number,
                AttemptUid = outcome is StartQuiz.Outcome.Started started ? started.AttemptUid : throw new InvalidOperationException($"No attempt: {outcome}."),
                Sheet = sheet,
                Session = [],
                FormCookie = Encoding.Latin1.GetBytes($"{CookieRules.AntiforgeryCookie}={tokens.CookieToken}"),
                FormToken = Encoding.Latin1.GetBytes(tokens.RequestToken!),
                Seq = 1,
            };
        });
        return seats;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>A student with an account.</summary>
sealed record Enrolled(int Number, long LearnerId, ClaimsPrincipal Person);
