using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;

namespace OncoLearn.Web.Hosting;

/// <summary>The keys that sign cookies and forms live in the data folder, or in PostgreSQL where several servers share it: a restart signs nobody out and spoils no open form.</summary>
public static class PersistentKeys
{
    public const string Subfolder = "keys";

    public static void AddPersistentKeys(this IServiceCollection services)
    {
        // The default name is the content root's path: moving the program would make every key a stranger's.
        services.AddDataProtection().SetApplicationName("OncoLearn");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider == DatabaseProvider.Postgres
                ? new KeyRepository(provider.GetRequiredService<Db>(), provider.GetRequiredService<TimeProvider>())
                : new FileSystemXmlRepository(
                    new DirectoryInfo(provider.GetRequiredService<DataFolder>().Subfolder(Subfolder)),
                    provider.GetRequiredService<ILoggerFactory>())));
    }
}
