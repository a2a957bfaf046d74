using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace OncoLearn.Web.Hosting;

/// <summary>The keys that sign cookies and forms live in the data folder: a restart signs nobody out and spoils no open form.</summary>
public static class PersistentKeys
{
    public const string Subfolder = "keys";

    public static void AddPersistentKeys(this IServiceCollection services)
    {
        // The default name is the content root's path: moving the program would make every key a stranger's.
        services.AddDataProtection().SetApplicationName("OncoLearn");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new FileSystemXmlRepository(
                new DirectoryInfo(provider.GetRequiredService<DataFolder>().Subfolder(Subfolder)),
                provider.GetRequiredService<ILoggerFactory>())));
    }
}
