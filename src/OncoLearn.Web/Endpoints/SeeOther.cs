namespace OncoLearn.Web.Endpoints;

/// <summary>303: go and GET another page of this site. The framework's own redirects are 302 and 307.</summary>
public sealed class SeeOther(LocalPath target) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => StatusCodes.Status303SeeOther;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = target.ToHeader();
        httpContext.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
