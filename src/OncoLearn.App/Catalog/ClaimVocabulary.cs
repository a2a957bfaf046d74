using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.App.Catalog;

/// <summary>What claims are made of, and those that people wrote, from content files.</summary>
/// <param name="Courses">Curated claims by the course's slug.</param>
/// <param name="Errors">What is wrong in the vocabulary or in the claims: where there is any, something is missing here.</param>
public sealed record ClaimVocabulary(ClaimLexicon Lexicon, IReadOnlyDictionary<string, IReadOnlyList<Claim>> Courses, IReadOnlyList<ContentFinding> Errors)
{
    /// <param name="folder">The folder that holds <c>content/</c>.</param>
    /// <exception cref="IOException">There is no such folder, or a file cannot be read.</exception>
    public static ClaimVocabulary Read(string folder)
    {
        var findings = new FindingList();
        var set = ContentFiles.Read(new ContentRoot(folder), findings);
        return new ClaimVocabulary(
            ClaimLexicon.Of(set.Entities.Select(entry => entry.Value), set.Relations.Select(entry => entry.Value)),
            set.Courses.ToDictionary(course => course.Slug, course => (IReadOnlyList<Claim>)[.. course.Claims.Select(entry => entry.Value)], StringComparer.Ordinal),
            [.. findings.Sorted().Where(finding => finding.Severity is FindingSeverity.Error && IsOfClaims(finding.File))]);
    }

    static bool IsOfClaims(string file) => file is "content/entities.yaml" or "content/relations.yaml" || file.EndsWith("/claims.yaml", StringComparison.Ordinal) || file.EndsWith("/course.yaml", StringComparison.Ordinal);
}
