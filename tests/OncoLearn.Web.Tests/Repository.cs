namespace OncoLearn.Web.Tests;

/// <summary>The working tree that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Web => Path.Combine(Root, "src", "OncoLearn.Web");

    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OncoLearn.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No OncoLearn.sln above {AppContext.BaseDirectory}.");
    }
}
