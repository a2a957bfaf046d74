using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a learner is told of a quiz before starting it, with their own attempts at it.</summary>
public sealed class ReadQuiz(Db db, QuestionVersions questions, QuestionPools pools, TimeProvider clock)
{
    /// <param name="CourseSlug">Null where it belongs to no course that the learner may see.</param>
    /// <param name="MaxScore">Marks that can be reached; with draws, that can be reached at most.</param>
    /// <param name="NeedPerson">How many questions only a person can judge; with draws, how many at most.</param>
    /// <param name="Attempts">The learner's own, newest first, at any version of the quiz.</param>
    public sealed record View(
        string Uid, string? CourseSlug, LocalizedText? CourseTitle, QuizSettings Settings, int Questions, double MaxScore, int NeedPerson, IReadOnlyList<Sitting> Attempts)
    {
        /// <summary>The one to go on with; null where none is open.</summary>
        public Sitting? Open => Attempts.FirstOrDefault(attempt => attempt.InProgress);

        /// <summary>Some of its questions are drawn for each attempt.</summary>
        public bool Draws { get; init; }

        /// <summary>The name that its owner shows; null for a quiz of a course's files, and where the owner is gone.</summary>
        public string? Owner { get; init; }

        /// <summary>Null where it is open from the beginning.</summary>
        public DateTimeOffset? OpensAt { get; init; }

        /// <summary>Null where it does not close.</summary>
        public DateTimeOffset? ClosesAt { get; init; }

        /// <summary>How often the learner may still start it; null for as often as they like.</summary>
        public int? SittingsLeft => Settings.Sittings is { } most ? Math.Max(0, most - Attempts.Count) : null;
    }

    /// <param name="InProgress">False once its deadline has passed, also while nobody has handed it in yet.</param>
    /// <param name="DeadlineAt">Null where there is none.</param>
    /// <param name="Score">Marks; null until it is handed in, and until they are released.</param>
    /// <param name="Waits">Answers wait for a person: the score may still grow.</param>
    public sealed record Sitting(string Uid, bool InProgress, DateTimeOffset StartedAt, DateTimeOffset? DeadlineAt, DateTimeOffset? SubmittedAt, double? Score, double MaxScore, int Answered, int Slots, bool Waits);

    /// <returns>Null where the course has no such quiz, or is none that the learner may see.</returns>
    public Task<View?> RunAsync(string courseSlug, string key, long learnerId, CancellationToken ct) =>
        ReadAsync(OfCourseSql, new { uid = QuizUids.Of(courseSlug, key), courseSlug, learnerId }, learnerId, ct);

    /// <returns>Null where there is no quiz of this code.</returns>
    public Task<View?> ByCodeAsync(string code, long learnerId, CancellationToken ct) => ReadAsync(ByCodeSql, new { code, learnerId }, learnerId, ct);

    async Task<View?> ReadAsync(string sql, object args, long learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<SlotRow>(sql, args, ct);
        if (rows is not [var quiz, ..]) return null;
        var draws = rows.Where(row => row.DrawFilter is not null).ToList();
        var drawn = await pools.FindAsync([.. draws.Select(row => PoolFilter.FromJson(row.DrawFilter!))], [.. rows.Select(row => row.QuestionVersionId).OfType<long>()], quiz.OwnerId ?? 0, ct);
        var sittings = await db.QueryAsync<SittingRow>(SittingsSql, new { id = quiz.Id, learnerId }, ct);
        await using var connection = await db.OpenAsync(ct);
        var title = quiz.CourseSlug is { } slug ? (await CourseTitles.ReadAsync(connection, db.Dialect, [slug], ct))[slug] : null;
        var served = await questions.GetAsync([.. rows.Select(row => row.QuestionVersionId).OfType<long>(), .. drawn.SelectMany(pool => pool).Select(candidate => candidate.VersionId)], connection, transaction: null, ct);
        var (settings, now) = (QuizSettings.FromJson(quiz.Settings), clock.GetUtcNow());
        var untold = await HeldBack.SumsAsync(connection, learnerId, now, ct);
        var next = 0;
        var slots = rows.Select(row => new Place(row, [.. (row.QuestionVersionId is { } id ? [id] : drawn[next++].Select(candidate => candidate.VersionId)).Select(version => served[version])])).ToList();
        return new View(
            quiz.Uid, quiz.CourseSlug, title, settings, rows.Sum(row => row.DrawCount), slots.Sum(slot => slot.Most(settings)), slots.Sum(slot => slot.NeedPerson), [.. sittings.Select(row => row.ToDomain(untold, now))])
        {
            Draws = draws.Count > 0,
            Owner = quiz.Owner,
            OpensAt = quiz.OpensAt,
            ClosesAt = quiz.ClosesAt,
        };
    }

    /// <summary>A row for each slot; a quiz has at least one.</summary>
    const string QuizSql = $"""
        select q.id, q.uid, q.owner_id, u.display_name as owner, q.opens_at, q.closes_at, c.slug as course_slug, v.settings, s.question_version_id, s.draw_filter, s.draw_count, s.points
          from quiz q
          left join course c on c.id = q.course_id and c.id in {CourseAccess.Seen}
          left join app_user u on u.id = q.owner_id
          join quiz_version v on v.id = q.current_version_id
          join quiz_slot s on s.quiz_version_id = v.id
        """;

    const string OfCourseSql = $"""
        {QuizSql}
         where q.uid = @uid and c.slug = @courseSlug and q.archived_at is null and c.archived_at is null
         order by s.position
        """;

    const string ByCodeSql = $"""
        {QuizSql}
         where q.code = @code and q.archived_at is null
         order by s.position
        """;

    const string SittingsSql = $"""
        select {SittingColumns.Standing}, v.settings, {HeldBack.ReleasesAt} as releases_at
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
          join quiz q on q.id = v.quiz_id
         where v.quiz_id = @id and a.learner_id = @learnerId and a.preview = 0
         order by a.started_at desc, a.id desc
        """;

    /// <param name="Served">The question of the slot, or all that it may draw.</param>
    sealed record Place(SlotRow Row, IReadOnlyList<ServedQuestion> Served)
    {
        public double Most(QuizSettings settings) => Row.DrawCount * Row.Points * settings.Behaviour.ReachOfAny(Served);

        public int NeedPerson => Math.Min(Row.DrawCount, Served.Count(question => question.NeedsPerson));
    }

    sealed class SlotRow
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public long? OwnerId { get; init; }

        public string? Owner { get; init; }

        public DateTimeOffset? OpensAt { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }

        public string? CourseSlug { get; init; }

        public required string Settings { get; init; }

        public long? QuestionVersionId { get; init; }

        public string? DrawFilter { get; init; }

        public int DrawCount { get; init; }

        public double Points { get; init; }
    }

    sealed class SittingRow : SittingColumns
    {
        public required string Settings { get; init; }

        public DateTimeOffset? ReleasesAt { get; init; }

        public Sitting ToDomain(IReadOnlySet<string> untold, DateTimeOffset now)
        {
            var released = QuizSettings.FromJson(Settings).Release.Now(handedIn: true, HeldBack.IsOver(ReleasesAt, now));
            return new(Uid, IsOpen(now), StartedAt, DeadlineAt, SubmittedAt, released.Score && !untold.Contains(Uid) ? Score : null, MaxScore, Answered, Slots, Waits);
        }
    }
}
