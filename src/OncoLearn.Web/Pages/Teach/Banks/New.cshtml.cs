using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>Makes a bank.</summary>
public sealed class NewModel(CreateBank create, CourseChoices courses) : TeachPageModel
{
    public BankForm Form { get; private set; } = new();

    public IReadOnlyList<SelectListItem> Courses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Courses = await courses.OfAsync(Teacher, ct);

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Form))] BankForm form, CancellationToken ct)
    {
        (Form, Courses) = (form, await courses.OfAsync(Teacher, ct));
        if (form.Title(ModelState, nameof(Form)) is not { } title) return Page();
        switch (await create.RunAsync(new(Teacher.UserId, title, string.IsNullOrEmpty(form.Course) ? null : form.Course, form.AsksReview), ct))
        {
            case CreateBank.Outcome.Created created:
                return Redirect(TeachAddress.Bank(created.BankUid));
            default:
                ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Course)}", BankText.NoSuchCourse);
                return Page();
        }
    }
}
