using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>A course as its page shows it.</summary>
public sealed class ReadCourse(Db db)
{
    /// <param name="Reviews">What it is made from.</param>
    /// <param name="Lessons">In the review's own order.</param>
    /// <param name="Practice">How many practice questions there are, by category; categories without any are left out.</param>
    /// <param name="Shared">How many entities other courses speak of too.</param>
    public sealed record Course(
        string Slug, LocalizedText Title, LocalizedText Summary, IReadOnlyList<Review> Reviews, IReadOnlyList<LessonItem> Lessons,
        IReadOnlyList<QuizItem> Quizzes, IReadOnlyList<(Category Category, int Questions)> Practice, int Terms, int Conflicts, int Shared)
    {
        /// <summary>It is one of the content files, and retold in our own words; false for what an instructor made.</summary>
        public bool IsShipped { get; init; }
    }

    /// <param name="Licence">SPDX identifier; null where it is not known.</param>
    public sealed record Review(string Slug, LocalizedText Topic, LocalizedText Attribution, string? Licence);

    /// <param name="Number">The review's section number.</param>
    /// <param name="Claims">How many claims the section holds.</param>
    public sealed record LessonItem(string Number, int Level, TextIn Title, int ReadingMinutes, int Claims);

    /// <param name="Questions">How many slots.</param>
    public sealed record QuizItem(string Uid, QuizSettings Settings, int Questions)
    {
        /// <inheritdoc cref="QuizUids.KeyIn"/>
        public string Key => QuizUids.KeyIn(Uid);
    }

    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where there is no such course that they may see.</returns>
    public async Task<Course?> RunAsync(string slug, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        async Task<List<T>> QueryAsync<T>(string sql, object args) =>
            (await connection.QueryAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct))).AsList();
        var texts = await QueryAsync<CourseRow>(CourseSql, new { slug, learnerId });
        if (texts.Count == 0) return null;
        var id = texts[0].Id;
        var reviews = await QueryAsync<ReviewRow>(ReviewsSql, new { id });
        var lessons = await QueryAsync<LessonRow>(LessonsSql, new { id });
        var quizzes = await QueryAsync<QuizRow>(QuizzesSql, new { id });
        var practice = await QueryAsync<PracticeRow>(PracticeSql, new { id });
        var counts = (await QueryAsync<CountsRow>(CountsSql, new { id, slug, learnerId })).Single();
        return new Course(
            slug,
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Title))),
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Summary))),
            [.. reviews.GroupBy(row => row.Slug).Select(rows => ReviewRow.ToDomain([.. rows]))],
            [.. lessons.GroupBy(row => row.Id).Select(rows => LessonRow.ToItem([.. rows], langs))],
            [.. quizzes.Select(row => new QuizItem(row.Uid, QuizSettings.FromJson(row.Settings), row.Questions))],
            [.. practice.Select(row => (Words<Category>.Parse(row.Category), row.Questions)).OrderBy(pair => pair.Item1)],
            counts.Terms,
            counts.Conflicts,
            counts.Shared)
        {
            IsShipped = texts[0].OwnerId is null,
        };
    }

    const string CourseSql = $"""
        select c.id, c.owner_id, t.lang, t.title, t.summary
          from course c
          join course_text t on t.course_id = c.id
         where c.slug = @slug and c.archived_at is null and c.id in {CourseAccess.Seen}
        """;

    const string ReviewsSql = """
        select r.slug, r.licence, t.lang, t.topic, t.attribution
          from course_review cr
          join review r on r.id = cr.review_id
          join review_text t on t.review_id = r.id
         where cr.course_id = @id
         order by cr.position, t.lang
        """;

    const string LessonsSql = """
        select l.id, s.number, s.level, k.lang, v.payload,
               (select count(*)
                  from claim c
                  join claim_version cv on cv.id = c.current_version_id
                 where cv.section_id = s.id and c.archived_at is null) as claims
          from lesson l
          join section s on s.id = l.section_id
          join lesson_current k on k.lesson_id = l.id
          join lesson_version v on v.id = k.version_id
         where l.course_id = @id and l.archived_at is null
         order by l.position, l.id, k.lang
        """;

    const string QuizzesSql = """
        select q.uid, v.settings,
               (select count(*) from quiz_slot s where s.quiz_version_id = v.id) as questions
          from quiz q
          join quiz_version v on v.id = q.current_version_id
         where q.course_id = @id and q.archived_at is null
         order by q.position, q.id
        """;

    const string PracticeSql = $"""
        select v.category, count(*) as questions
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.current_version_id
         where b.course_id = @id and {PracticeQuestions.Sql}
         group by v.category
        """;

    const string CountsSql = $"""
        {SharedEntities.With}
        select (select count(*) from glossary_term t where t.course_id = @id and t.archived_at is null) as terms,
               (select count(*)
                  from claim_conflict k
                  join claim a on a.id = k.claim_a_id and a.archived_at is null
                  join claim b on b.id = k.claim_b_id and b.archived_at is null
                  join course_review cr on cr.review_id = a.review_id
                 where cr.course_id = @id and k.archived_at is null) as conflicts,
               (select count(*) from said s join shared h on h.id = s.id where s.course = @slug) as shared
        """;

    sealed class CountsRow
    {
        public int Terms { get; init; }

        public int Conflicts { get; init; }

        public int Shared { get; init; }
    }

    sealed class CourseRow
    {
        public long Id { get; init; }

        public long? OwnerId { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }

        public required string Summary { get; init; }
    }

    sealed class ReviewRow
    {
        public required string Slug { get; init; }

        public string? Licence { get; init; }

        public required string Lang { get; init; }

        public required string Topic { get; init; }

        public required string Attribution { get; init; }

        public static Review ToDomain(IReadOnlyList<ReviewRow> texts) => new(
            texts[0].Slug,
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Topic))),
            new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Attribution))),
            texts[0].Licence);
    }

    sealed class LessonRow
    {
        public long Id { get; init; }

        public required string Number { get; init; }

        public int Level { get; init; }

        public required string Lang { get; init; }

        public required string Payload { get; init; }

        public int Claims { get; init; }

        public static LessonItem ToItem(IReadOnlyList<LessonRow> texts, IReadOnlyList<string> langs)
        {
            var row = Preferred.Of(texts, text => text.Lang, langs);
            var lesson = LessonJson.Read(row.Payload);
            return new LessonItem(row.Number, row.Level, new TextIn(row.Lang, lesson.Title), lesson.ReadingMinutes, row.Claims);
        }
    }

    sealed class QuizRow
    {
        public required string Uid { get; init; }

        public required string Settings { get; init; }

        public int Questions { get; init; }
    }

    sealed class PracticeRow
    {
        public required string Category { get; init; }

        public int Questions { get; init; }
    }
}
