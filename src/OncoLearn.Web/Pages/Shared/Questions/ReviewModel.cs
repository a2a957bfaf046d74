using OncoLearn.App.Catalog;
using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question whose key is released, with what it rests on.</summary>
/// <param name="Languages">Best first, for every text of the question.</param>
/// <param name="Claims">In the order of the question's parts.</param>
public sealed record ReviewModel(
    QuestionReview Review, IReadOnlyList<string> Languages, string? CourseSlug, IReadOnlyList<ClaimView> Claims)
{
    /// <summary>How right it is, part by part; null while nobody has said so.</summary>
    public Grade? Grade { get; init; }

    /// <summary>It is shown to a person who judges it, criterion by criterion, beside it.</summary>
    public bool Judging { get; init; }

    /// <summary>What stands in front of the options of a list: A, B, C … as while answering.</summary>
    public static string Letter(int position) => ((char)('A' + position - 1)).ToString();

    /// <summary>The paragraph of the lesson that says it; null where the reader may see no course with it.</summary>
    public string? LessonOf(ClaimView claim) =>
        claim.Course is { } first ? FormattableString.Invariant($"/courses/{CourseSlug ?? first}/{claim.Section}#p{claim.Paragraph}") : null;
}
