using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports;

/// <summary>An import as content: what the content files hold of a shipped course, made of an article's sections and the claims that were confirmed.</summary>
static class ImportedCourse
{
    /// <param name="slug">Of the review and of its course.</param>
    /// <param name="keys">With one for each lesson.</param>
    /// <param name="claims">The confirmed ones.</param>
    /// <param name="vocabulary">Holds every entity that they name, under the keys they name them by.</param>
    /// <param name="second">What it has in another language, which may be little; null where it can have none.</param>
    public static ContentSet Of(ImportWork work, string slug, SectionKeys keys, IReadOnlyList<ConfirmedClaim> claims, Vocabulary vocabulary, ImportTranslation? second)
    {
        var import = work.Import;
        var (lang, review) = (import.Lang, RetoldReview.Of(work.Plan, import.Lang));
        var places = PlacesOf(work);
        LocalizedText Text(string text, string? other = null) => new(other is null ? [KeyValuePair.Create(lang, text)] : [KeyValuePair.Create(lang, text), KeyValuePair.Create(second!.Lang, other)]);
        var course = new CourseContent(
            slug,
            Position: null,
            [slug],
            Text(import.Title, second?.Course?.Title),
            Text(import.Summary, second?.Course?.Summary),
            [.. claims.Where(claim => places.ContainsKey(claim.Place)).Select(claim => Entry(ToClaim(claim, places[claim.Place], Text(claim.Fields.Statement, StatementOf(claim, second)))))],
            Conflicts: [],
            Glossary: [],
            Banks: [],
            Quizzes: [],
            YamlMap.Nowhere);
        return new ContentSet(
            Hash: "",
            [.. vocabulary.Entities.Select(Entry)],
            [.. vocabulary.Relations.Select(Entry)],
            [new ReviewContent(slug, Text(import.Title), lang, import.Licence, Text(import.Attribution), [.. TextsOf(review, second)], YamlMap.Nowhere) { SectionKeys = KeysOf(work, keys) }],
            [course]);
    }

    /// <summary>The second one has the sections that were written; its title and its authors are named in the language of the review.</summary>
    static IEnumerable<ReviewText> TextsOf(Review review, ImportTranslation? second)
    {
        yield return new ReviewText(File: "", review, Sound: true);
        if (second?.Published is { Count: > 0 } sections) yield return new ReviewText(File: "", new Review(second.Lang, sections), Sound: true);
    }

    static string? StatementOf(ConfirmedClaim claim, ImportTranslation? second) =>
        second?.Statements.GetValueOrDefault(claim.Mark) is { } text && text.StateOf(claim.Fields.Statement) == TranslationState.Written ? text.Statement : null;

    static Dictionary<string, string> KeysOf(ImportWork work, SectionKeys keys) =>
        work.Lessons.ToDictionary(section => section.Number, section => keys.ByPlan[section.Section.Id], StringComparer.Ordinal);

    /// <summary>Where each paragraph of the article stands in the lessons. Of a section that was dropped none does.</summary>
    static Dictionary<ParagraphPlace, (string Section, int Paragraph)> PlacesOf(ImportWork work)
    {
        var places = new Dictionary<ParagraphPlace, (string, int)>();
        foreach (var section in work.Lessons)
            foreach (var (at, paragraph) in section.Section.Paragraphs.Where(paragraph => paragraph.HasText).Index()) places[paragraph.Place] = (section.Number, at + 1);
        return places;
    }

    static Claim ToClaim(ConfirmedClaim claim, (string Section, int Paragraph) place, LocalizedText statement) => new()
    {
        Key = claim.Key,
        Section = place.Section,
        Paragraph = place.Paragraph,
        Subject = claim.Fields.Subject.Key,
        Relation = claim.Fields.Relation,
        Object = claim.Fields.Object?.Key,
        Cancer = claim.Fields.Cancer?.Key,
        Facet = claim.Fields.Facet,
        Category = claim.Fields.Category,
        Evidence = claim.Fields.Evidence,
        Certainty = claim.Fields.Certainty,
        Refs = claim.Fields.Refs,
        Statement = statement,
    };

    static Entry<T> Entry<T>(T value) => new(value, YamlMap.Nowhere);
}

/// <param name="Key">Unique within the review.</param>
/// <param name="Mark">Of the candidate that was confirmed.</param>
/// <param name="Place">Of the paragraph that says it.</param>
sealed record ConfirmedClaim(string Key, string Mark, ParagraphPlace Place, ClaimFields Fields);
