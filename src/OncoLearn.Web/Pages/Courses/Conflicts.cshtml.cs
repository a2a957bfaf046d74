using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>Findings of a course that oppose each other: both sides, and what the authors offer as an explanation.</summary>
[PublicPage]
public sealed class ConflictsModel(ReadConflicts read, ReaderPreferences reader) : PageModel
{
    public string Course { get; private set; } = "";

    public ReadConflicts.View View { get; private set; } = null!;

    /// <summary>What a heading names, in the order of <see cref="Heading"/>.</summary>
    public static IReadOnlyList<TextIn> NamesIn(ReadConflicts.Topic about) => [about.Subject, .. about.Cancers, .. about.Objects];

    /// <param name="names">Written for those of <see cref="NamesIn"/>.</param>
    public static string Heading(ReadConflicts.Topic about, IReadOnlyList<string> names) =>
        CourseText.Conflict(names[0], [.. names.Skip(1).Take(about.Cancers.Count)], [.. names.Skip(1 + about.Cancers.Count)]);

    /// <summary>Whether the heading begins with a word and not with a symbol.</summary>
    public static bool BeginsWithWord(ReadConflicts.Topic about) => Resources.Heading.MayBeCapitalised(Heading(about, [.. NamesIn(about).Select(name => name.Value)]));

    /// <summary>The sections that both sides and the explanation stand in.</summary>
    public static IEnumerable<string> SectionsOf(ReadConflicts.Conflict conflict) =>
        new[] { conflict.A, conflict.B, conflict.Explanation }.OfType<ClaimView>().Select(claim => claim.Section).Distinct(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } view) return NotFound();
        (Course, View) = (course, view);
        return Page();
    }
}
