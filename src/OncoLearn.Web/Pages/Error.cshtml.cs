using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Endpoints;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Pages;

/// <summary>Shown in place of a response that has a failing status and no body; keeps that status.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(FindCourse find) : PageModel
{
    public bool StaleForm => StaleFormFilter.Refused(HttpContext);

    /// <summary>The page that failed and may not fail again; null where asking again is of no use, or would send a form a second time.</summary>
    public string? AskAgain => Response.StatusCode is StatusCodes.Status429TooManyRequests or >= 500 && HttpMethods.IsGet(Request.Method)
        ? OriginalPath.Of(HttpContext).ToString()
        : null;

    /// <summary>The course in which something was looked for and not found; null where there is no such course either.</summary>
    public (string Slug, LocalizedText Title)? Course { get; private set; }

    /// <summary>Whoever asks for the error page itself asks for nothing that exists.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var replacesAnother = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!replacesAnother)
        {
            context.Result = NotFound();
            return;
        }

        if (Response.StatusCode == StatusCodes.Status404NotFound
            && OriginalPath.Of(HttpContext).ToString().Split('?')[0].Split('/') is ["", "courses", var slug, _, ..]
            && await find.RunAsync(slug, User.LearnerIdOrNull(), HttpContext.RequestAborted) is { } title)
            Course = (slug, title);
        await next();
    }
}
