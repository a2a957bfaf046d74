using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The title and summary of a course in its other language, as they are typed.</summary>
public sealed record CourseTranslationForm
{
    public const string Prefix = "Form";

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public static CourseTranslationForm From(CourseTranslation? course) => new() { Title = course?.Title, Summary = course?.Summary };

    /// <summary>Null where both are empty, or something is wrong: then it stands at its field.</summary>
    public CourseTranslation? Read(ModelStateDictionary state)
    {
        var (title, summary) = (SectionTitle.Tidy(Title ?? ""), SectionTitle.Tidy(Summary ?? ""));
        if (title.Length == 0 && summary.Length == 0) return null;
        Check(title, nameof(Title), DescribeImport.LongestTitle, state);
        Check(summary, nameof(Summary), DescribeImport.LongestText, state);
        return state.IsValid ? new CourseTranslation(title, summary) : null;
    }

    static void Check(string text, string field, int most, ModelStateDictionary state)
    {
        if (text.Length == 0) state.AddModelError($"{Prefix}.{field}", TranslationText.BothNeeded);
        else if (text.Length > most) state.AddModelError($"{Prefix}.{field}", ImportText.TooLong(most));
    }
}
