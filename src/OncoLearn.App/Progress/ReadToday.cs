using System.Data.Common;
using Dapper;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Progress;

/// <summary>Where a learner is in everything at once: a fixed number of statements, whatever there is.</summary>
public sealed class ReadToday(Db db, TimeProvider clock)
{
    /// <param name="langs">The reader's languages, best first.</param>
    public async Task<Today> RunAsync(long learnerId, IReadOnlyList<string> langs, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var now = clock.GetUtcNow();
        var untold = (await HeldBack.SumsAsync(connection, learnerId, now, ct)).ToArray();
        async Task<List<T>> QueryAsync<T>(string sql) =>
            (await connection.QueryAsync<T>(new CommandDefinition(sql, new { learnerId, untold }, cancellationToken: ct))).AsList();
        var courses = await CourseTitles.ListAsync(connection, learnerId, ct);
        var titles = courses.ToDictionary(course => course.Slug, course => course.Title);
        var lessons = (await QueryAsync<LessonRow>(LessonsSql)).GroupBy(row => row.Id).Select(texts => Preferred.Of([.. texts], text => text.Lang, langs))
            // Where two reviews of a course have a section of the same number, the address leads to the first.
            .DistinctBy(row => (row.CourseSlug, row.Number)).ToList();
        var steps = lessons.ConvertAll(row => new NextLesson.Step(row.CourseSlug, row.Number, row.Place));
        var worked = lessons.Where(row => row.WorkedAt is not null).GroupBy(row => row.CourseSlug, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First().WorkedAt!.Value, StringComparer.Ordinal);
        var lastCourse = NextLesson.LastCourse(steps, worked);
        var openRows = (await QueryAsync<OpenRow>(OpenSql)).Where(row => row.IsOpen(now)).ToList();
        var homes = await AttemptHomes.ReadAsync(connection, db.Dialect, openRows, learnerId, ct);
        var open = openRows
            .OrderBy(row => row.DeadlineAt ?? DateTimeOffset.MaxValue)
            .Select(row => row.ToDomain(homes.Of(row)))
            .ToList();
        var practice = (await QueryAsync<PracticeRow>(PracticeSql)).ToLookup(row => row.CourseSlug, row => row.ToDomain());
        // A row for each version that was sat: each says for itself whether its score may be told.
        var quizzes = (await QueryAsync<QuizRow>(QuizzesSql)).GroupBy(row => row.Uid)
            .ToLookup(rows => rows.First().CourseSlug, rows => rows.First().ToDomain(open, rows.Max(row => row.ToldShare(now))));
        return new Today(
            await ReadNextAsync(connection, NextLesson.Of(steps, lastCourse), lessons, titles, ct),
            open,
            [.. courses.Select(course => new CourseToday(
                course.Slug,
                course.Title,
                lessons.Count(lesson => lesson.CourseSlug == course.Slug),
                lessons.Count(lesson => lesson.CourseSlug == course.Slug && lesson.Place is { IsUnderstood: true }),
                [.. practice[course.Slug].OrderBy(row => row.Category)],
                [.. quizzes[course.Slug]]))],
            lastCourse);
    }

    static async Task<LessonToday?> ReadNextAsync(
        DbConnection connection, NextLesson.Step? next, IReadOnlyList<LessonRow> lessons, IReadOnlyDictionary<string, LocalizedText> titles, CancellationToken ct)
    {
        if (next is null) return null;
        var row = lessons.First(lesson => lesson.CourseSlug == next.CourseSlug && lesson.Number == next.Number);
        var payload = await connection.ExecuteScalarAsync<string>(new CommandDefinition(PayloadSql, new { versionId = row.VersionId }, cancellationToken: ct));
        var lesson = LessonJson.Read(payload ?? throw new InvalidOperationException("A lesson version is never deleted."));
        // A revision may have left fewer paragraphs than the learner had read.
        var place = next.Place is { } kept ? kept with { Paragraph = Math.Min(kept.Paragraph, lesson.Blocks.Count) } : null;
        var heading = lesson.Blocks.Take(place?.Paragraph ?? 0).LastOrDefault(block => block.Heading is not null)?.Heading;
        return new LessonToday(
            row.CourseSlug, titles[row.CourseSlug], row.Number, new TextIn(row.Lang, lesson.Title), place, heading is null ? null : new TextIn(row.Lang, heading),
            lesson.Blocks.Count, lesson.ReadingMinutes);
    }

    const string LessonsSql = $"""
        select c.slug as course_slug, l.id, s.number, k.lang, k.version_id, p.state, p.position, p.updated_at, w.worked_at
          from course c
          join lesson l on l.course_id = c.id
          join section s on s.id = l.section_id
          join lesson_current k on k.lesson_id = l.id
          left join lesson_progress p on p.lesson_id = l.id and p.learner_id = @learnerId
          left join (
               select coalesce(a.course_id, q.course_id) as course_id, max(coalesce(
                        a.submitted_at,
                        (select max(g.answered_at) from attempt_slot g where g.attempt_id = a.id),
                        a.started_at)) as worked_at
                 from attempt a
                 left join quiz_version v on v.id = a.quiz_version_id
                 left join quiz q on q.id = v.quiz_id
                where a.learner_id = @learnerId and a.preview = 0
                group by coalesce(a.course_id, q.course_id)) w on w.course_id = c.id
         where c.archived_at is null and c.id in {CourseAccess.Seen} and l.archived_at is null
         order by c.position, c.id, l.position, l.id, k.lang
        """;

    const string PayloadSql = """
        select payload
          from lesson_version
         where id = @versionId
        """;

    const string OpenSql = $"""
        select {AttemptColumns.StandingAndSubject}
          from {AttemptColumns.From}
         where a.learner_id = @learnerId and a.state = 'in-progress' and a.preview = 0 and c.archived_at is null
         order by a.started_at desc, a.id desc
        """;

    const string PracticeSql = $"""
        select c.slug as course_slug, v.category, count(*) as questions,
               count(*) filter (where q.id in (
                   select earlier.question_id
                     from attempt a
                     join attempt_slot s on s.attempt_id = a.id
                     join question_version earlier on earlier.id = s.question_version_id
                    where a.learner_id = @learnerId and a.kind = 'practice' and s.state = 'graded')) as practised
          from course c
          join bank b on b.course_id = c.id
          join question q on q.bank_id = b.id
          join question_version v on v.id = q.current_version_id
         where c.archived_at is null and c.id in {CourseAccess.Seen} and {PracticeQuestions.Sql}
         group by c.slug, v.category
        """;

    // The best result was told when that attempt was handed in, as one number for the whole quiz: it is shown also while one of its questions waits elsewhere, unless it was never told.
    string QuizzesSql => $"""
        select c.slug as course_slug, q.uid, v.settings,
               (select count(*) from quiz_slot s where s.quiz_version_id = v.id) as questions,
               best.share, best.settings as sat_settings, {HeldBack.ReleasesAt} as releases_at
          from course c
          join quiz q on q.course_id = c.id
          join quiz_version v on v.id = q.current_version_id
          left join (
               select sat.quiz_id, sat.settings, max(a.score / a.max_score) as share
                 from attempt a
                 join quiz_version sat on sat.id = a.quiz_version_id
                where a.learner_id = @learnerId and a.state = 'graded' and a.preview = 0 and a.max_score > 0 and not (a.uid {db.Dialect.AnyOf("@untold")})
                group by sat.quiz_id, sat.settings) best on best.quiz_id = q.id
         where c.archived_at is null and c.id in {CourseAccess.Seen} and q.archived_at is null
         order by c.position, c.id, q.position, q.id
        """;

    sealed class LessonRow : PlaceColumns
    {
        public required string CourseSlug { get; init; }

        public long Id { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public long VersionId { get; init; }

        /// <summary>When an attempt of the course was last begun, answered in or handed in.</summary>
        public DateTimeOffset? WorkedAt { get; init; }
    }

    sealed class OpenRow : AttemptColumns
    {
        public OpenAttempt ToDomain(AttemptHome home) =>
            new(Uid, KindOf, home, Quiz, Category, SectionNumber, StartedAt, DeadlineAt, Answered, Slots);
    }

    sealed class PracticeRow
    {
        public required string CourseSlug { get; init; }

        public required string Category { get; init; }

        public int Questions { get; init; }

        public int Practised { get; init; }

        public PracticeToday ToDomain() => new(Words<Category>.Parse(Category), Practised, Questions);
    }

    sealed class QuizRow
    {
        public required string CourseSlug { get; init; }

        public required string Uid { get; init; }

        public required string Settings { get; init; }

        public int Questions { get; init; }

        public double? Share { get; init; }

        public string? SatSettings { get; init; }

        public DateTimeOffset? ReleasesAt { get; init; }

        /// <summary>Null where there is none, and while the score is held back.</summary>
        public double? ToldShare(DateTimeOffset now) =>
            SatSettings is { } sat && QuizSettings.FromJson(sat).Release.Now(handedIn: true, HeldBack.IsOver(ReleasesAt, now)).Score ? Share : null;

        public QuizToday ToDomain(IEnumerable<OpenAttempt> open, double? best) =>
            new(Uid, QuizSettings.FromJson(Settings), Questions, open.FirstOrDefault(attempt => attempt.Home.QuizUid == Uid), best);
    }
}
