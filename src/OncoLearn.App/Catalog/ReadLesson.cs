using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>A lesson with what stands beside its text.</summary>
public sealed class ReadLesson(Db db, ReadClaims claims, QuestionVersions questions)
{
    /// <param name="Claims">By key.</param>
    /// <param name="Checks">By question key: what may be seen before answering. A check that was withdrawn since is not among them.</param>
    /// <param name="PracticeQuestions">How many there are to practise this section.</param>
    /// <param name="Attribution">What the lesson was made from, as the licence of the review asks for it to be named with each part.</param>
    public sealed record Page(
        string CourseSlug, LocalizedText CourseTitle, Lesson Lesson, IReadOnlyDictionary<string, ClaimView> Claims,
        IReadOnlyDictionary<string, Check> Checks, IReadOnlyList<Neighbour> Neighbours, int PracticeQuestions, LocalizedText Attribution);

    public sealed record Check(string Uid, long VersionId, string Type, string Category, QuestionFace Face);

    /// <summary>A lesson of the course, for the list at the side.</summary>
    public sealed record Neighbour(string Number, int Level, TextIn Title);

    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where the course has no such section, or is none that they may see.</returns>
    public async Task<Page?> RunAsync(string courseSlug, string number, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var lessons = await db.QueryAsync<LessonRow>(LessonsSql, new { courseSlug, learnerId }, ct);
        var here = lessons.Where(row => row.Number == number).ToList();
        if (here.Count == 0) return null;
        var row = Preferred.Of(here, row => row.Lang, langs);
        var payload = await db.ExecuteScalarAsync<string>(PayloadSql, new { versionId = row.VersionId }, ct) ?? throw new InvalidOperationException("A lesson version is never deleted.");
        var lesson = LessonJson.Read(payload);
        var ends = await db.QueryAsync<EndRow>(EndSql, new { sectionId = row.SectionId, courseId = row.CourseId }, ct);
        var title = await CourseTitles.FindAsync(db, courseSlug, learnerId, ct) ?? throw new InvalidOperationException("A course has a title.");
        return new Page(
            courseSlug,
            title,
            lesson,
            (await claims.OfSectionAsync(row.SectionId, langs, learnerId, ct)).ToDictionary(claim => claim.Key),
            await ReadChecksAsync(lesson, row, ct),
            [.. lessons.GroupBy(one => one.Number).Select(texts => Preferred.Of([.. texts], text => text.Lang, langs)).Select(one => new Neighbour(one.Number, one.Level, new TextIn(one.Lang, one.Title)))],
            ends[0].Practice,
            new LocalizedText(ends.Select(end => KeyValuePair.Create(end.Lang, end.Attribution))));
    }

    async Task<IReadOnlyDictionary<string, Check>> ReadChecksAsync(Lesson lesson, LessonRow row, CancellationToken ct)
    {
        var uids = lesson.Blocks.SelectMany(block => block.Checks).ToDictionary(key => Loading.Uids.Question(row.CourseSlug, key));
        if (uids.Count == 0) return new Dictionary<string, Check>(StringComparer.Ordinal);
        var found = await db.QueryAsync<CheckRow>(ChecksSql, new { uids = uids.Keys.ToArray() }, ct);
        var served = await questions.GetAsync([.. found.Select(check => check.VersionId)], db, ct);
        return found.ToDictionary(check => uids[check.Uid], check =>
        {
            var (type, content) = (served[check.VersionId].Type, served[check.VersionId].Content);
            return new Check(check.Uid, check.VersionId, type.Key, check.Category, type.Face(content, LessonOrder.Of(served[check.VersionId])));
        });
    }

    const string LessonsSql = $"""
        select c.id as course_id, c.slug as course_slug, s.id as section_id, s.number, s.level, k.lang, k.version_id, r.title
          from course c
          join lesson l on l.course_id = c.id
          join section s on s.id = l.section_id
          join lesson_current k on k.lesson_id = l.id
          join lesson_version v on v.id = k.version_id
          join section_revision r on r.id = v.section_revision_id
         where c.slug = @courseSlug and c.archived_at is null and c.id in {CourseAccess.Seen} and l.archived_at is null
         order by l.position, l.id, k.lang
        """;

    const string PayloadSql = """
        select payload
          from lesson_version
         where id = @versionId
        """;

    string ChecksSql => $"""
        select q.uid, v.id as version_id, v.category
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.current_version_id
         where {PracticeQuestions.Sql} and q.uid {db.Dialect.AnyOf("@uids")}
        """;

    // What stands at the end of the page, a row for each language of the attribution.
    const string EndSql = $"""
        select t.lang, t.attribution,
               (select count(*)
                  from question q
                  join bank b on b.id = q.bank_id
                  join question_version v on v.id = q.current_version_id
                 where v.section_id = @sectionId and b.course_id = @courseId and {PracticeQuestions.Sql}) as practice
          from section s
          join review_text t on t.review_id = s.review_id
         where s.id = @sectionId
        """;

    sealed class EndRow
    {
        public required string Lang { get; init; }

        public required string Attribution { get; init; }

        public int Practice { get; init; }
    }

    sealed class LessonRow
    {
        public long CourseId { get; init; }

        public required string CourseSlug { get; init; }

        public long SectionId { get; init; }

        public required string Number { get; init; }

        public int Level { get; init; }

        public required string Lang { get; init; }

        public long VersionId { get; init; }

        public required string Title { get; init; }
    }

    sealed class CheckRow
    {
        public required string Uid { get; init; }

        public long VersionId { get; init; }

        public required string Category { get; init; }
    }
}
