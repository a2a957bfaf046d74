using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OncoLearn.Web.Hosting;

/// <summary>Remembers that a request was refused for its antiforgery token, so that the error page can say so instead of "bad request".</summary>
public sealed class StaleFormFilter : IAlwaysRunResultFilter
{
    static readonly object Key = new();

    public static bool Refused(HttpContext context) => context.Items.ContainsKey(Key);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.HttpContext.Items[Key] = true;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
