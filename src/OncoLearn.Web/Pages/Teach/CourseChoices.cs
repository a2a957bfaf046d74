using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>The courses, sections and other vocabularies that the instructors' forms offer, in the reader's language.</summary>
public sealed class CourseChoices(ListCourses courses, ListSections sections, ReaderPreferences reader)
{
    /// <summary>All courses by slug, after "none".</summary>
    public async Task<IReadOnlyList<SelectListItem>> OfAsync(CancellationToken ct) =>
    [
        new(BankText.NoCourse, ""),
        .. (await courses.RunAsync(ct)).Select(course => new SelectListItem(AuthoredText.ToPlain(course.Title.In(reader.ContentLanguages).Value), course.Slug)),
    ];

    /// <summary>All sections by uid, grouped by course.</summary>
    public async Task<IReadOnlyList<SelectListItem>> SectionsAsync(CancellationToken ct)
    {
        var titles = (await courses.RunAsync(ct)).ToDictionary(course => course.Slug, course => AuthoredText.ToPlain(course.Title.In(reader.ContentLanguages).Value));
        var groups = titles.ToDictionary(title => title.Key, title => new SelectListGroup { Name = title.Value });
        return
        [
            .. (await sections.RunAsync(ct)).Select(section => new SelectListItem(
                $"{section.Number} {AuthoredText.ToPlain(section.Title.In(reader.ContentLanguages).Value)}", section.Uid) { Group = groups[section.CourseSlug] }),
        ];
    }
}
