using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Practice;

/// <summary>Chooses what to practise and starts it. A lesson or a course links here with its section or category.</summary>
[Authorize]
public sealed class StartModel(ReadCourse read, StartPractice start, ReaderPreferences reader) : PageModel
{
    /// <param name="Category">Null for all of a section.</param>
    /// <param name="Section">As printed in the review; null for the whole course.</param>
    public sealed record Choice(string? Category, string? Section);

    [BindProperty(SupportsGet = true)]
    public string Course { get; set; } = "";

    /// <summary>There was nothing to practise in what was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Nothing { get; set; }

    public ReadCourse.Course View { get; private set; } = null!;

    /// <summary>What the link asked for, where the course has questions of it: it can be started at once. Null where the link left the choice open.</summary>
    public (Category Category, int Questions)? AskedCategory { get; private set; }

    /// <summary>The section that the link asked for; null where it asked for a category, or left the choice open.</summary>
    public ReadCourse.LessonItem? AskedLesson { get; private set; }

    public bool HasAsked => AskedCategory is not null || AskedLesson is not null;

    /// <summary>In the order that they have everywhere.</summary>
    public IEnumerable<(Category Category, int Questions)> OtherCategories => View.Practice.Where(bank => bank.Category != AskedCategory?.Category);

    public IEnumerable<ReadCourse.LessonItem> OtherLessons => View.Lessons.Where(lesson => lesson != AskedLesson);

    public async Task<IActionResult> OnGetAsync([FromQuery] Choice choice, CancellationToken ct)
    {
        if (await read.RunAsync(Course, reader.ContentLanguages, User.LearnerId(), ct) is not { } view) return NotFound();
        View = view;
        AskedCategory = view.Practice.Select(bank => ((Category, int)?)bank).FirstOrDefault(bank => bank!.Value.Item1.Word() == choice.Category);
        // One of both: a set has one subject, and what was looked for in vain is not offered again.
        AskedLesson = AskedCategory is null && !Nothing ? view.Lessons.FirstOrDefault(lesson => lesson.Number == choice.Section) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, [FromForm] Choice choice, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid || choice is { Category: null, Section: null }
            || (choice.Category is { } category && Words<Category>.Find(category) is null)) return BadRequest();
        var input = new StartPractice.Input(new StartPractice.Subject.OfCourse(Course, choice.Category, choice.Section), User.LearnerId(), form.CommandId!, form.Context(reader.ContentLanguage));
        return await start.RunAsync(input, ct) switch
        {
            StartPractice.Outcome.Started started => LocalRedirect(AttemptAddress.Of(AttemptKind.Practice, started.AttemptUid)),
            StartPractice.Outcome.NothingToPractise => RedirectToPage(new { Course, choice.Category, choice.Section, Nothing = true }),
            StartPractice.Outcome.NotFound => NotFound(),
            var other => throw new InvalidOperationException($"unknown outcome {other.GetType().Name}"),
        };
    }
}
