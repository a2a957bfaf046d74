using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data.Postgres;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.App.Data;

public static class DataRegistration
{
    /// <summary>
    /// Adds <see cref="Db"/>, <see cref="Dialect"/> and <see cref="Migrator"/>. The host adds TimeProvider, logging and
    /// <see cref="IUidSource"/>, and runs the migrator before it serves.
    /// </summary>
    /// <param name="dataFolder">Where a relative <c>Database:Path</c> starts.</param>
    public static IServiceCollection AddOncoLearnData(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptions.Validator>();
        services.AddOptions<DatabaseOptions>()
            .Bind(configuration.GetSection(DatabaseOptions.Section))
            .PostConfigure(o => o.Path = string.IsNullOrWhiteSpace(o.Path) ? o.Path : Path.GetFullPath(o.Path, Path.GetFullPath(dataFolder)))
            .ValidateOnStart();
        services.AddSingleton(CreateDialect);
        services.AddSingleton<Db>();
        services.AddSingleton<Migrator>();
        return services;
    }

    static Dialect CreateDialect(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        return options.Provider == DatabaseProvider.Postgres
            ? new PostgresDialect(options, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<PostgresDialect>>())
            : new SqliteDialect(options, services.GetRequiredService<ILogger<SqliteDialect>>());
    }
}
