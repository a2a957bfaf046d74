using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Sites;

/// <summary>
/// The real application over a test's own database, with the test's clock and no course. <see cref="Visit"/> gives a browser without script;
/// <see cref="SignInAsync"/> one that is signed in.
/// </summary>
sealed class Site : WebApplicationFactory<Program>
{
    public const string Password = "correct horse battery";

    readonly TestDb _database;
    readonly DirectoryInfo _folder;
    readonly bool _ownsFolder;
    readonly Dictionary<string, string?> _settings;
    readonly Dialect? _dialect;

    /// <param name="settings">Configuration beside the database's.</param>
    public Site(TestDb database, params (string Key, string Value)[] settings)
        : this(database, Directory.CreateTempSubdirectory("oncolearn-site-"), ownsFolder: true, dialect: null, settings)
    {
    }

    /// <param name="dialect">A way of its own to the database.</param>
    /// <param name="settings">Configuration beside the database's.</param>
    public Site(TestDb database, Dialect dialect, params (string Key, string Value)[] settings)
        : this(database, Directory.CreateTempSubdirectory("oncolearn-site-"), ownsFolder: true, dialect, settings)
    {
    }

    Site(TestDb database, DirectoryInfo folder, bool ownsFolder, Dialect? dialect, (string Key, string Value)[] settings)
    {
        _database = database;
        _dialect = dialect;
        _folder = folder;
        _ownsFolder = ownsFolder;
        _settings = new Dictionary<string, string?>(database.Settings, StringComparer.Ordinal)
        {
            [App.Data.DataFolder.ConfigurationKey] = folder.FullName,
            // No course: these tests are about people, and each starts a site of its own.
            [ContentFolder.ConfigurationKey] = folder.FullName,
        };
        foreach (var (key, value) in settings)
            _settings[key] = value;
        UseKestrel();
        StartServer();
    }

    public TestClock Clock => _database.Clock;

    public string DataFolder => _folder.FullName;

    /// <summary>What the server printed for the person who started it.</summary>
    public StringWriter Console { get; } = new();

    public LogLines Log { get; } = new();

    /// <summary>A visitor with cookies of their own, reading English.</summary>
    internal Person Visit(string language = "en") => new(ClientOptions.BaseAddress, language);

    /// <summary>Another server on the same database and data folder, as after a restart. It is closed before this one.</summary>
    public Site Restart(params (string Key, string Value)[] settings) => new(_database, _folder, ownsFolder: false, dialect: null, settings);

    /// <summary>Makes an account without the pages; its password is <see cref="Password"/>.</summary>
    public Task<AppUser> AddPersonAsync(string userName, params string[] roles) => AddAsync(userName, email: null, roles);

    /// <inheritdoc cref="AddPersonAsync"/>
    public Task<AppUser> AddPersonWithEmailAsync(string userName, string email) => AddAsync(userName, email, []);

    /// <summary>Signs an existing person in through the page.</summary>
    internal async Task<Person> SignInAsync(string userName)
    {
        var visitor = Visit();
        await visitor.OpenAsync("/account/sign-in");
        await visitor.FillInAsync(new() { ["Form.Name"] = userName, ["Form.Password"] = Password });
        Assert.True(visitor.IsSignedIn(), $"{userName} was not signed in: {visitor.Errors()}");
        return visitor;
    }

    /// <summary>A new person, signed in.</summary>
    internal async Task<Person> SignInNewAsync(string userName, params string[] roles)
    {
        await AddPersonAsync(userName, roles);
        return await SignInAsync(userName);
    }

    async Task<AppUser> AddAsync(string userName, string? email, string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(new CreateAccount.Input
        {
            UserName = userName,
            DisplayName = userName,
            Email = email,
            Password = Password,
            Locale = "en",
            TimeZone = "UTC",
            Roles = [Role.Student, .. roles],
        });
        return Assert.IsType<CreateAccount.Outcome.Created>(outcome).User;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // The port is given as configuration: setting it on the built host races with the start of the program.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (_dialect is not null) services.Replace(ServiceDescriptor.Singleton(_dialect));
            services.Replace(ServiceDescriptor.Singleton(new StartConsole(Console)));
            // The tests make many passwords and none that is worth guarding.
            services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder && _folder.Exists)
            _folder.Delete(recursive: true);
    }
}
