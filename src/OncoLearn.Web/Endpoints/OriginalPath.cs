using Microsoft.AspNetCore.Diagnostics;

namespace OncoLearn.Web.Endpoints;

/// <summary>The path that the reader asked for, also while an error page is shown in its place.</summary>
public static class OriginalPath
{
    public static LocalPath Of(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced)
            return LocalPath.OrHome(replaced.OriginalPathBase + replaced.OriginalPath + replaced.OriginalQueryString);
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
            return LocalPath.OrHome(failed.Path);
        return LocalPath.OrHome(context.Request.PathBase + context.Request.Path + context.Request.QueryString);
    }
}
