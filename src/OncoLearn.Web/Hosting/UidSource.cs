using OncoLearn.App.Data;

namespace OncoLearn.Web.Hosting;

/// <summary>Identifiers that sort by the time they were made (UUID version 7), as 32 lower-case hexadecimal digits.</summary>
public sealed class UidSource : IUidSource
{
    public string Next() => Guid.CreateVersion7().ToString("N");
}

public static class UidSetup
{
    public static void AddUids(this IServiceCollection services) => services.AddSingleton<IUidSource, UidSource>();
}
