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

    /// <summary>Beside the way: once the lessons are published, they may be told in a second language.</summary>
    Translation,
}

/// <summary>What stands above every page of an import.</summary>
public sealed record ImportHead(ReviewImport Import, ImportStage Stage);
