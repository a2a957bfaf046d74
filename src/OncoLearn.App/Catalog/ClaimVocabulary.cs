using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.App.Catalog;

/// <summary>What claims are made of, and those that people wrote, from content files.</summary>
/// <param name="Courses">Curated claims by the course's slug.</param>
/// <param name="Directions">By the relation's key.</param>
public sealed record ClaimVocabulary(
    ClaimLexicon Lexicon,
    IReadOnlyDictionary<string, IReadOnlyList<Claim>> Courses,
    IReadOnlyDictionary<string, Direction> Directions)
{
    /// <param name="folder">The folder that holds <c>content/</c>.</param>
    /// <exception cref="IOException">There is no such folder, or a file cannot be read.</exception>
    public static ClaimVocabulary Read(string folder)
    {
        var set = ContentFiles.Read(new ContentRoot(folder), new FindingList());
        var relations = set.Relations.Select(entry => entry.Value).ToList();
        return new ClaimVocabulary(
            ClaimLexicon.Of(set.Entities.Select(entry => entry.Value), relations),
            set.Courses.ToDictionary(course => course.Slug, course => (IReadOnlyList<Claim>)[.. course.Claims.Select(entry => entry.Value)], StringComparer.Ordinal),
            relations.ToDictionary(relation => relation.Key, relation => relation.Direction, StringComparer.Ordinal));
    }
}
