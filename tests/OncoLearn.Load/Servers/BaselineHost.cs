using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;
using OncoLearn.App.Identity;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Load.Servers;

/// <summary>The baselines as web servers: the product's own composition with a few services replaced.</summary>
static class BaselineHost
{
    public const string BareText = "OncoLearn";

    public static async Task<int> RunAsync(Baseline kind, string[] args)
    {
        await using var app = kind == Baseline.Bare ? Bare(args) : Site(kind, args);
        await app.RunAsync();
        return 0;
    }

    static WebApplication Bare(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => BareText);
        return app;
    }

    static WebApplication Site(Baseline kind, string[] args)
    {
        // Its pages and files are the product's, also where another program serves them.
        var builder = HostSetup.CreateBuilder([.. args, "--applicationName=OncoLearn.Web"]);
        builder.AddOncoLearnWeb();
        if (kind == Baseline.Memory) RememberAttempts(builder.Services);
        else WriteUnderLock(builder.Services);
        var app = builder.Build();
        app.UseOncoLearnWeb();
        return app;
    }

    static void RememberAttempts(IServiceCollection services)
    {
        services.AddSingleton<RememberedAttempts>();
        services.Replace(ServiceDescriptor.Scoped<AttemptLoader, RememberingLoader>());
        services.Replace(ServiceDescriptor.Scoped<AnswerPosting, ForgetfulPosting>());
        services.Replace(ServiceDescriptor.Singleton<LearnerTimeZones, RememberedTimeZones>());
    }

    static void WriteUnderLock(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<Dialect>(provider =>
        new LockDialect(new SqliteDialect(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value, provider.GetRequiredService<ILogger<SqliteDialect>>()))));
}
