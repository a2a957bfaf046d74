using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Pages;

/// <summary>Shown in place of a response that has a failing status and no body; keeps that status.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public bool StaleForm => StaleFormFilter.Refused(HttpContext);

    /// <summary>Whoever asks for the error page itself asks for nothing that exists.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var replacesAnother = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!replacesAnother)
            context.Result = NotFound();
    }
}
