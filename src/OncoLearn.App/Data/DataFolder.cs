using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Data;

/// <summary>
/// The folder that holds what an installation keeps: keys, and what other features put beside them. Configured as <c>Data:Folder</c>; <c>data</c> under the
/// working directory when it is not. A relative path is resolved once, so that a later change of directory moves nothing.
/// </summary>
public sealed class DataFolder
{
    public const string ConfigurationKey = "Data:Folder";

    public const string DefaultName = "data";

    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
    }

    public static DataFolder From(IConfiguration configuration)
    {
        var configured = configuration[ConfigurationKey];
        return new DataFolder(string.IsNullOrWhiteSpace(configured) ? DefaultName : configured);
    }

    /// <summary>Absolute; exists.</summary>
    public string Root { get; }

    /// <summary>The absolute path of a file in the folder.</summary>
    public string File(string name) => Path.Combine(Root, name);

    /// <summary>The absolute path of a subfolder, which is made when it is missing.</summary>
    public string Subfolder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}

public static class DataFolderSetup
{
    public static void AddDataFolder(this IServiceCollection services) =>
        services.AddSingleton(provider => DataFolder.From(provider.GetRequiredService<IConfiguration>()));
}
