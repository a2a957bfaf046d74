using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.App.Mail;

namespace OncoLearn.App.Tests.Identity;

/// <summary>The accounts over a test's database, registered as the hosts do. Passwords are hashed in few rounds: the tests make many.</summary>
sealed class Accounts : IDisposable
{
    public const string Password = "correct horse battery";

    readonly TestDb _database;
    readonly ServiceProvider _services;
    readonly List<IServiceScope> _scopes = [];

    /// <param name="gone">Whoever asks has gone when this is cancelled.</param>
    public Accounts(TestDb database, CancellationToken gone = default)
    {
        _database = database;
        var services = new ServiceCollection();
        services.AddSingleton(database.Db);
        services.AddSingleton<TimeProvider>(database.Clock);
        services.AddSingleton<IUidSource>(database.Uids);
        services.AddSingleton<IEmailSender>(Post);
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddScoped(_ => new Caller(gone));
        services.AddOncoLearnAccounts().AddTokenProvider<DataProtectorTokenProvider<AppUser>>(TokenOptions.DefaultProvider);
        services.AddScoped<SendResetLetter>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public Postbag Post { get; } = new();

    public AccountManager Manager => New<AccountManager>();

    /// <summary>From a scope of its own, as another request has it.</summary>
    public T New<T>()
        where T : notnull
    {
        var scope = _services.CreateScope();
        _scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<T>();
    }

    public static CreateAccount.Input Form(string userName, string? email = null, string password = Password) => new()
    {
        UserName = userName,
        DisplayName = $"Person {userName}",
        Email = email,
        Password = password,
        Locale = "en",
        TimeZone = "Asia/Shanghai",
    };

    public Task<CreateAccount.Outcome> TryAddAsync(CreateAccount.Input input) => New<CreateAccount>().RunAsync(input);

    public async Task<AppUser> AddAsync(string userName, string? email = null, params string[] roles)
    {
        var input = Form(userName, email);
        var outcome = await TryAddAsync(roles.Length == 0 ? input : input with { Roles = roles });
        return Assert.IsType<CreateAccount.Outcome.Created>(outcome).User;
    }

    /// <summary>The names of those who have the role.</summary>
    public Task<IReadOnlyList<string>> NamesInRoleAsync(string role) => _database.QueryAsync<string>($"""
        select u.user_name
          from app_user u
          join user_role ur on ur.user_id = u.id
          join role r on r.id = ur.role_id
         where r.name = '{role}'
         order by u.user_name
        """);

    public async Task<string[]> RefusalsAsync(CreateAccount.Input input) =>
        [.. Assert.IsType<CreateAccount.Outcome.Refused>(await TryAddAsync(input)).Errors.Select(error => error.Code)];

    public void Dispose()
    {
        _scopes.ForEach(scope => scope.Dispose());
        _services.Dispose();
    }

    /// <summary>Keeps what was sent.</summary>
    public sealed class Postbag : IEmailSender
    {
        public List<Letter> Letters { get; } = [];

        public Task SendAsync(Letter letter, CancellationToken ct)
        {
            Letters.Add(letter);
            return Task.CompletedTask;
        }
    }
}
