using OncoLearn.App.Data;

namespace OncoLearn.Web.Hosting;

/// <summary>Every failure without a body of its own gets one: a page in the reader's language, or problem details (RFC 9457) under <c>/api</c>.</summary>
public static class ErrorPages
{
    const string ErrorPath = "/error";

    /// <summary>A full queue of writes drains in far less.</summary>
    const string RetryAfterSeconds = "2";

    public static void AddErrorPages(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorPages(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
                    context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return Task.CompletedTask;
            });
            return next(context);
        });
        var dialect = app.Services.GetRequiredService<Dialect>();
        int StatusOf(Exception failure) => ErrorPages.StatusOf(failure, dialect);
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

    /// <summary>A request that could not be read is the client's failure and not ours; what the database could not take or give now may be asked again.</summary>
    static int StatusOf(Exception failure, Dialect dialect) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        WriteQueueFullException or WriteFailedException => StatusCodes.Status503ServiceUnavailable,
        _ when dialect.IsUnavailable(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
