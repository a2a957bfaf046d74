using OncoLearn.App.Catalog.Checks;
using OncoLearn.App.Catalog.Files;

namespace OncoLearn.App.Catalog;

/// <summary>
/// Checks content files as <c>content/README.md</c> describes them. Errors are what the format forbids and what would load wrongly; such content
/// does not load at all. Warnings are about coverage, balance and flaws of item writing: <see cref="Coverage"/>, <see cref="Balance"/>, <see cref="Flaws"/>.
/// </summary>
public static class ContentCheck
{
    /// <param name="folder">The folder that holds <c>content/</c> and <c>seeds/</c>.</param>
    /// <exception cref="DirectoryNotFoundException">The folder holds no <c>content/</c>.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ContentCheckResult Run(string folder)
    {
        var (set, findings) = Read(new ContentRoot(folder), withFlaws: true);
        return new ContentCheckResult(findings, ContentSummary.Of(set));
    }

    /// <param name="withFlaws">Whether each question is looked at by the linter too, which takes longer than all the rest; a server loads a flawed question too.</param>
    internal static (ContentSet Set, IReadOnlyList<ContentFinding> Findings) Read(ContentRoot root, bool withFlaws = false)
    {
        var findings = new FindingList();
        var set = ContentFiles.Read(root, findings);
        // What an unreadable file should hold is missing everywhere else: those complaints would bury the one that matters.
        if (findings.HasUnreadable) return (set, findings.Sorted());
        new References(set, findings).Check();
        foreach (var review in set.Reviews) Translations.Check(review, findings);
        foreach (var course in set.Courses)
        {
            Coverage.Check(course, set.Reviews.FirstOrDefault(review => course.Reviews.Contains(review.Slug, StringComparer.Ordinal)), findings);
            Hedges.Check(course, findings);
            Balance.Check(set, course, findings);
            if (withFlaws) Flaws.Check(set, course, findings);
        }
        return (set, findings.Sorted());
    }
}

/// <param name="Findings">By file and line.</param>
/// <param name="Summary">Counts, for each course.</param>
public sealed record ContentCheckResult(IReadOnlyList<ContentFinding> Findings, IReadOnlyList<ContentSummary> Summary)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
