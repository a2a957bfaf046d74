using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Grading;

/// <summary>The answers that wait for a person's judgement, and those that got one last. Whose they are is not told: who judges should not know.</summary>
public sealed class ReadWaiting(Db db, QuestionVersions questions)
{
    public const int PageSize = 30;

    /// <param name="CourseTitle">Null where the quiz belongs to no course.</param>
    /// <param name="Stem">Of the question.</param>
    /// <param name="JudgedAt">Null while it waits.</param>
    public sealed record Item(
        string AttemptUid, int Slot, LocalizedText? CourseTitle, LocalizedText QuizTitle, LocalizedText Stem, DateTimeOffset SubmittedAt, DateTimeOffset? JudgedAt)
    {
        /// <summary>What is read before the stem; null for nothing.</summary>
        public LocalizedText? Passage { get; init; }
    }

    /// <param name="Waiting">A page of them: answers to one question stand together, the oldest first.</param>
    /// <param name="Total">How many wait in all.</param>
    /// <param name="Judged">The newest judgements, newest first.</param>
    public sealed record View(IReadOnlyList<Item> Waiting, int Total, IReadOnlyList<Item> Judged);

    /// <param name="userId">The person who judges.</param>
    /// <param name="page">From 0.</param>
    public async Task<View> RunAsync(long userId, int page, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var args = new { userId, take = PageSize, skip = Math.Max(page, 0) * PageSize };
        var waiting = (await connection.QueryAsync<Row>(new CommandDefinition(WaitingSql, args, cancellationToken: ct))).AsList();
        var judged = (await connection.QueryAsync<Row>(new CommandDefinition(JudgedSql, args, cancellationToken: ct))).AsList();
        var total = await connection.ExecuteScalarAsync<int>(new CommandDefinition(CountSql, args, cancellationToken: ct));
        var rows = waiting.Concat(judged).ToList();
        var titles = await CourseTitles.ReadAsync(connection, db.Dialect, [.. rows.Select(row => row.CourseSlug).OfType<string>()], ct);
        var served = await questions.GetAsync([.. rows.Select(row => row.QuestionVersionId)], connection, transaction: null, ct);
        Item ItemOf(Row row) => row.ToDomain(row.CourseSlug is { } slug ? titles[slug] : null, served[row.QuestionVersionId].Content);
        return new View([.. waiting.Select(ItemOf)], total, [.. judged.Select(ItemOf)]);
    }

    /// <returns>How many wait in all.</returns>
    public async Task<int> CountAsync(long userId, CancellationToken ct) => (int)await db.QuerySingleOrDefaultAsync<long>(CountSql, new { userId }, ct);

    /// <summary>Where to go on: the next answer to the same question, else the first of all.</summary>
    /// <returns>Null where nothing waits.</returns>
    public async Task<(string AttemptUid, int Slot)?> NextAsync(long userId, string? afterUid, int afterSlot, CancellationToken ct) =>
        await db.QuerySingleOrDefaultAsync<NextRow>(NextSql, new { userId, afterUid, afterSlot }, ct) is { } row ? (row.Uid, row.Slot) : null;

    const string From = $"""
        attempt_slot s
          join attempt a on a.id = s.attempt_id
          left join course c on c.id = a.course_id
          join quiz_version v on v.id = a.quiz_version_id
        """;

    const string Waits = $"s.state = 'waiting' and a.state = 'submitted' and {JudgedAttempts.Sql}";

    const string WaitingSql = $"""
        select a.uid, s.slot, c.slug as course_slug, v.settings as quiz_settings, s.question_version_id, a.submitted_at
          from {From}
         where {Waits}
         order by v.quiz_id, s.question_version_id, a.submitted_at, a.id, s.slot
         limit @take offset @skip
        """;

    const string CountSql = $"""
        select count(*)
          from {From}
         where {Waits}
        """;

    const string NextSql = $"""
        select a.uid, s.slot
          from {From}
         where {Waits}
         order by case when s.question_version_id = (
                    select last.question_version_id
                      from attempt_slot last
                      join attempt done on done.id = last.attempt_id
                     where done.uid = @afterUid and last.slot = @afterSlot) then 0 else 1 end,
                  v.quiz_id, s.question_version_id, a.submitted_at, a.id, s.slot
         limit 1
        """;

    const string JudgedSql = $"""
        select a.uid, s.slot, c.slug as course_slug, v.settings as quiz_settings, s.question_version_id, a.submitted_at, t.received_at as judged_at
          from attempt_step t
          join attempt_slot s on s.attempt_id = t.attempt_id and s.slot = t.slot and s.judged_seq = t.seq
          join attempt a on a.id = s.attempt_id
          left join course c on c.id = a.course_id
          join quiz_version v on v.id = a.quiz_version_id
         where t.kind = 'judge' and {JudgedAttempts.Sql}
         order by t.received_at desc, t.id desc
         limit 20
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public int Slot { get; init; }

        public string? CourseSlug { get; init; }

        public required string QuizSettings { get; init; }

        public long QuestionVersionId { get; init; }

        public DateTimeOffset SubmittedAt { get; init; }

        public DateTimeOffset? JudgedAt { get; init; }

        public Item ToDomain(LocalizedText? courseTitle, Core.Questions.Question asked) =>
            new(Uid, Slot, courseTitle, Core.Quizzes.QuizSettings.FromJson(QuizSettings).Title, asked.Called, SubmittedAt, JudgedAt) { Passage = asked.Reading };
    }

    sealed class NextRow
    {
        public required string Uid { get; init; }

        public int Slot { get; init; }
    }
}
