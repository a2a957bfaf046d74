using Microsoft.AspNetCore.OutputCaching;

namespace OncoLearn.Web.Hosting;

/// <summary>The memory for pages that are the same for every reader who is signed out.</summary>
public static class PublicPages
{
    /// <summary>Of every page that is kept.</summary>
    internal const string Tag = "public";

    const long MemoryBytes = 48L << 20;

    /// <summary>The glossary of a long course is a fifth of it.</summary>
    const long LargestPageBytes = 1 << 20;

    public static void AddPublicPages(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        options.SizeLimit = MemoryBytes;
        options.MaximumBodySize = LargestPageBytes;
        // As the router reads addresses: nobody fills the memory with one page in many spellings.
        options.UseCaseSensitivePaths = false;
    });

    /// <summary>After what may be read without an account was changed: what was kept is not given again. A page that was being made at that moment may be kept after it, for a minute at most; so may those of other processes.</summary>
    public static ValueTask ForgetAsync(this IOutputCacheStore pages) => pages.EvictByTagAsync(Tag, CancellationToken.None);
}
