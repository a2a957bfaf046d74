using System.Runtime.CompilerServices;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports.Drafts;

/// <summary>A question that was drafted from confirmed claims, with what it names by uid, ready to be saved.</summary>
/// <param name="Key">By which it is known whenever it is drawn again.</param>
/// <param name="FirstClaim">The key of the claim that it begins from.</param>
/// <param name="Sentence">What that claim says.</param>
/// <param name="Section">The number of the lesson that it stands in.</param>
public sealed record OfferedDraft(string Key, DraftKind Kind, string FirstClaim, LocalizedText Sentence, string Section, QuestionDraft Question);

/// <summary>Draws questions from the claims of an import that is published. Nothing is stored of them but what was decided; the same claims give the same drafts.</summary>
public sealed class FindDrafts(Db db, LintCourses courses)
{
    /// <summary>As many as one looks through in a sitting, and more.</summary>
    const int Most = 300;

    readonly ConditionalWeakTable<KnownCourse, IReadOnlyList<OfferedDraft>> _drawn = [];

    /// <param name="Open">Those of claims that no accepted question asks yet come first.</param>
    /// <param name="LastDecided">The key of the one that was decided last; null where none was.</param>
    public sealed record Found(string CourseSlug, IReadOnlyList<OfferedDraft> Open, int Accepted, int Rejected, string? LastDecided);

    /// <returns>Null where it has no published lessons.</returns>
    public async Task<Found?> OfAsync(ReviewImport import, CancellationToken ct)
    {
        if (import.CourseSlug is not { } slug) return null;
        await using var connection = await db.OpenAsync(ct);
        if (await db.QuerySingleOrDefaultAsync<long?>("select id from course where slug = @slug", new { slug }, ct) is not { } courseId) return null;
        var course = await courses.OfAsync(courseId, connection, transaction: null, ct);
        if (!_drawn.TryGetValue(course, out var drawn))
        {
            var others = new List<DraftCourse>();
            foreach (var row in await db.QueryAsync<CourseRow>(ShippedSql, null, ct)) others.Add(Course(row.Slug, await courses.OfAsync(row.Id, connection, transaction: null, ct)));
            var sections = (await db.QueryAsync<SectionRow>(SectionsSql, new { slug }, ct)).ToDictionary(row => row.Number, row => row.Uid, StringComparer.Ordinal);
            drawn = Draw(slug, courseId, course, others, sections);
            _drawn.AddOrUpdate(course, drawn);
        }
        var decided = await db.QueryAsync<DecisionRow>(DecisionsSql, new { slug }, ct);
        var keys = decided.Select(row => row.DraftKey).ToHashSet(StringComparer.Ordinal);
        var asked = drawn.Where(draft => decided.Any(row => row.State == "accepted" && row.DraftKey == draft.Key)).SelectMany(ClaimsOf).CountBy(claim => claim, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new Found(
            slug,
            [.. drawn.Where(draft => !keys.Contains(draft.Key)).OrderBy(draft => ClaimsOf(draft).Max(claim => asked.GetValueOrDefault(claim)))],
            decided.Count(row => row.State == "accepted"),
            decided.Count(row => row.State == "rejected"),
            decided.OrderByDescending(row => row.DecidedAt).Select(row => row.DraftKey).FirstOrDefault());
    }

    /// <summary>The sentence of the article that the first claim of a draft was found in.</summary>
    /// <returns>Null where the claim is gone.</returns>
    public async Task<string?> SourceOfAsync(ReviewImport import, OfferedDraft draft, CancellationToken ct)
    {
        var args = new { importId = import.Id, claim = draft.FirstClaim };
        return await db.QuerySingleOrDefaultAsync<string>("select found from claim_candidate where import_id = @importId and claim_key = @claim", args, ct) is { } found
            ? ImportJson.Read<ClaimCandidate>(found).Sentence
            : null;
    }

    static List<OfferedDraft> Draw(string slug, long seed, KnownCourse course, IReadOnlyList<DraftCourse> others, IReadOnlyDictionary<string, string> sections)
    {
        var source = new DraftSource(Course(slug, course), others, course.Vocabulary.Entities, course.Vocabulary.Relations);
        return [.. Drafter.Draft(source, seed, Most).Select(draft => new OfferedDraft(draft.Key, draft.Kind, draft.Claims[0], draft.Sentence, draft.Question.Section!, Named(slug, sections, draft.Question)))];
    }

    /// <summary>The drafter knows a course by keys, the bank by uids.</summary>
    static QuestionDraft Named(string slug, IReadOnlyDictionary<string, string> sections, QuestionDraft draft) => draft with
    {
        Section = sections[draft.Section!],
        Claims = draft.Claims.ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part.Value.Select(key => Uids.Claim(slug, key))], StringComparer.Ordinal),
    };

    static DraftCourse Course(string slug, KnownCourse course) => new(slug, [.. course.Claims.Values], course.Conflicts);

    static IEnumerable<string> ClaimsOf(OfferedDraft draft) => draft.Question.Claims.Values.SelectMany(claims => claims).Distinct(StringComparer.Ordinal);

    const string ShippedSql = "select id, slug from course where owner_id is null and archived_at is null order by position, id";

    const string SectionsSql = "select s.number, s.uid from section s join review r on r.id = s.review_id where r.slug = @slug and s.archived_at is null";

    const string DecisionsSql = """
        select d.draft_key, d.state, d.decided_at
          from draft_decision d
          join review r on r.id = d.review_id
         where r.slug = @slug
        """;

    sealed class CourseRow
    {
        public long Id { get; init; }

        public required string Slug { get; init; }
    }

    sealed class SectionRow
    {
        public required string Number { get; init; }

        public required string Uid { get; init; }
    }

    sealed class DecisionRow
    {
        public required string DraftKey { get; init; }

        public required string State { get; init; }

        public DateTimeOffset DecidedAt { get; init; }
    }
}
