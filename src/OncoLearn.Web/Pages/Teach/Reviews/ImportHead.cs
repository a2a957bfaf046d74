using OncoLearn.App.Imports;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The way of a review from an article to lessons and questions.</summary>
public enum ImportStage
{
    Sections,
    Details,
    Claims,
    Lessons,
    Questions,
}

/// <summary>What stands above every page of an import.</summary>
public sealed record ImportHead(ReviewImport Import, ImportStage Stage);
