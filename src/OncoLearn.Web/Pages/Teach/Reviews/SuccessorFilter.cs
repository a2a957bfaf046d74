using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OncoLearn.App.Identity;
using OncoLearn.App.Imports;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Leads whoever comes to a page of an article that was revised, by a bookmark or in another window, to the same page of the revised one.</summary>
public sealed class SuccessorFilter(FindImports find) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is NotFoundResult && HttpMethods.IsGet(http.Request.Method) && context.RouteData.Values["uid"] is string uid && await find.SuccessorAsync(uid, http.User.UserId(), http.RequestAborted) is { } successor)
            context.Result = new RedirectResult(http.Request.Path.Value!.Replace(uid, successor, StringComparison.Ordinal) + http.Request.QueryString);
        await next();
    }
}
