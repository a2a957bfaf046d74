using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Identity;
using OncoLearn.App.QuestionBank;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>A page for instructors. What is not shared with them is not found.</summary>
[Authorize(Policies.Instructor)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class TeachPageModel : PageModel
{
    /// <summary>What was done just now, as a word that the page knows: told once, on the page after.</summary>
    [TempData]
    public string? Done { get; set; }

    protected Teacher Teacher => new(User.UserId(), User.LearnerId());
}
