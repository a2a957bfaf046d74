namespace OncoLearn.Web.Hosting;

/// <summary>Every failure without a body of its own gets one: a page in the reader's language, or problem details (RFC 9457) under <c>/api</c>.</summary>
public static class ErrorPages
{
    const string ErrorPath = "/error";

    public static void AddErrorPages(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = ErrorPath, StatusCodeSelector = StatusOf });
            pages.UseStatusCodePagesWithReExecute(ErrorPath);
        });
    }

    static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>A request that could not be read is the client's failure and not ours.</summary>
    static int StatusOf(Exception failure) =>
        failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
}
