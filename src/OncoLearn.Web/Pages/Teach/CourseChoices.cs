using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>The courses, sections and other vocabularies that the instructors' forms offer, in the reader's language.</summary>
public sealed class CourseChoices(ListCourses courses, ListSections sections, ReadVignettes vignettes, ReaderPreferences reader)
{
    /// <summary>All courses that the instructor may see, by slug, after "none".</summary>
    public async Task<IReadOnlyList<SelectListItem>> OfAsync(Teacher teacher, CancellationToken ct) =>
    [
        new(BankText.NoCourse, ""),
        .. (await courses.RunAsync(teacher.LearnerId, ct)).Select(course => new SelectListItem(AuthoredText.ToPlain(course.Title.In(reader.ContentLanguages).Value), course.Slug)),
    ];

    /// <summary>All sections of these courses by uid, grouped by course.</summary>
    public async Task<IReadOnlyList<SelectListItem>> SectionsAsync(Teacher teacher, CancellationToken ct)
    {
        var titles = (await courses.RunAsync(teacher.LearnerId, ct)).ToDictionary(course => course.Slug, course => AuthoredText.ToPlain(course.Title.In(reader.ContentLanguages).Value));
        var groups = titles.ToDictionary(title => title.Key, title => new SelectListGroup { Name = title.Value });
        return
        [
            .. (await sections.RunAsync(teacher.LearnerId, ct)).Select(section => new SelectListItem(
                $"{section.Number} {AuthoredText.ToPlain(section.Title.In(reader.ContentLanguages).Value)}", section.Uid) { Group = groups[section.CourseSlug] }),
        ];
    }

    /// <summary>The shared vignettes of a bank by uid, in their newest version; of those that are put away only the one that is chosen.</summary>
    public async Task<IReadOnlyList<(SelectListItem Item, LocalizedText Text)>> VignettesAsync(string bankUid, string? chosen, long userId, CancellationToken ct) =>
    [
        .. (await vignettes.OfBankAsync(bankUid, userId, ct)).Where(vignette => !vignette.Archived || vignette.Uid == chosen).Select(vignette =>
            (new SelectListItem(AuthoredText.ToPlain(vignette.Content.Title.In(reader.ContentLanguages).Value), vignette.Uid), vignette.Content.Text)),
    ];
}
