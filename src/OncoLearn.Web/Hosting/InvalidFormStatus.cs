using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OncoLearn.Web.Hosting;

/// <summary>A form that is shown again with what was wrong in it was not processed: 422 and not 200 (RFC 9110, 15.5.21).</summary>
public sealed class InvalidFormStatus : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var response = context.HttpContext.Response;
        if (context.Result is PageResult && !context.ModelState.IsValid && HttpMethods.IsPost(context.HttpContext.Request.Method) && response.StatusCode == StatusCodes.Status200OK)
            response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
