using Microsoft.Extensions.Configuration;

namespace OncoLearn.App.Catalog;

/// <summary>Where content files are: in a folder that holds <c>content/</c> and <c>seeds/</c>.</summary>
public static class ContentFolder
{
    /// <summary>Configures another folder than the program's own.</summary>
    public const string ConfigurationKey = "Content:Folder";

    /// <summary>The configured folder, else the program's own.</summary>
    public static string From(IConfiguration configuration) =>
        configuration[ConfigurationKey] is { } configured && !string.IsNullOrWhiteSpace(configured) ? Path.GetFullPath(configured) : AppContext.BaseDirectory;

    /// <summary>The folder, or the nearest above it, that holds content files; null where there is none.</summary>
    public static string? FindUpwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "content", "entities.yaml"))) return at.FullName;
        return null;
    }
}
