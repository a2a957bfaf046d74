using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// A page that is the same for every reader who is signed out: it is kept in memory for <see cref="Lifetime"/>, once for each language, theme and encoding. It sets no
/// cookie and holds no token. Whoever is signed in gets a page of their own. What an instructor opens, closes or publishes is seen at once by whoever this process answers:
/// <see cref="PublicPages.ForgetAsync"/>.
/// </summary>
/// <param name="queryKeys">
/// The parameters that the page reads. A request with any other is not answered from memory nor kept: the top bar's links carry the whole address, which belongs
/// to the reader who asked for it.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute(params string[] queryKeys) : Attribute, IOutputCachePolicy
{
    /// <summary>How long a page may lag behind what another process loads, opens, closes or publishes; this one starts with an empty memory.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = IsSame(http);
        // A page that many ask for at once is made once, and to the end, also where the one who asked first has left: the others wait for it.
        context.AllowLocking = true;
        if (context.AllowCacheStorage) http.RequestAborted = CancellationToken.None;
        context.ResponseExpirationTimeSpan = Lifetime;
        context.Tags.Add(PublicPages.Tag);
        var reader = http.RequestServices.GetRequiredService<ReaderPreferences>();
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = queryKeys;
        rules.VaryByValues["language"] = reader.InterfaceLanguage;
        rules.VaryByValues["content"] = reader.ChosenContentLanguage ?? ReaderPreferences.Automatic;
        rules.VaryByValues["theme"] = reader.Theme;
        rules.VaryByValues["encoding"] = Compression.Of(http);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    bool IsSame(HttpContext http) =>
        http.User.Identity is not { IsAuthenticated: true }
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.Request.Query.All(pair => pair.Value.Count == 1 && queryKeys.Contains(pair.Key, StringComparer.Ordinal));
}
