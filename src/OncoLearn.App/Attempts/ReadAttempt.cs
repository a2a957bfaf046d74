using System.Data.Common;
using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>The learner's own attempt as a page may show it. One that is overdue is handed in first.</summary>
public sealed class ReadAttempt(Db db, AttemptStore store, TimeProvider clock)
{
    static readonly IReadOnlyDictionary<string, LocalizedText> NoSections = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <returns>Null where the learner has no attempt with this uid.</returns>
    public async Task<AttemptView?> RunAsync(string uid, long learnerId, CancellationToken ct)
    {
        if (await FindAsync(uid, learnerId, ct) is not { } stored) return null;
        // The write needs a connection of its own: none is held while it waits.
        if (AttemptMachine.IsOverdue(stored.Attempt, clock.GetUtcNow())) stored = await ExpireAsync(uid, learnerId, ct);
        await using var connection = await db.OpenAsync(ct);
        var about = await connection.QuerySingleAsync<AboutRow>(new CommandDefinition(AboutSql, new { id = stored.Id }, cancellationToken: ct));
        var homes = await AttemptHomes.ReadAsync(connection, db.Dialect, [about], ct);
        var sections = about.CourseSlug is { } course ? await SectionTitles.ReadAsync(connection, course, ct) : NoSections;
        return AttemptView.Of(stored, about.ToDomain(homes.Of(about), sections), await ReadQuestionsAsync(connection, stored, learnerId, ct));
    }

    async Task<StoredAttempt?> FindAsync(string uid, long learnerId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        // A step that is committed between the selects must not show in one and be missing in the next.
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        return await store.ReadAsync(connection, snapshot, uid, learnerId, ct);
    }

    Task<StoredAttempt> ExpireAsync(string uid, long learnerId, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        var locked = await store.LockAsync(scope, uid, learnerId) ?? throw new InvalidOperationException("An attempt is never deleted.");
        var now = clock.GetUtcNow();
        return AttemptMachine.IsOverdue(locked.Attempt, now)
            ? locked with { Attempt = await ExpireAttempts.ExpireAsync(scope, store, locked, now) }
            : locked;
    }, ct);

    static async Task<IReadOnlyDictionary<int, SlotAbout>> ReadQuestionsAsync(DbConnection connection, StoredAttempt stored, long learnerId, CancellationToken ct)
    {
        var args = new { id = stored.Id, learnerId };
        var slots = (await connection.QueryAsync<SlotAboutRow>(new CommandDefinition(SlotsSql, args, cancellationToken: ct))).AsList();
        var released = stored.Attempt.Slots.Where(stored.Attempt.KeyReleased).Select(slot => slot.Number).ToHashSet();
        if (released.Count == 0) return slots.ToDictionary(row => row.Slot, row => row.ToDomain([], waitsElsewhere: false));
        var waiting = (await connection.QueryAsync<long>(new CommandDefinition(WaitingSql, args, cancellationToken: ct))).ToHashSet();
        // The claims that a question rests on tell its key.
        var shown = slots.Where(row => released.Contains(row.Slot) && !waiting.Contains(row.QuestionId)).Select(row => row.Slot).ToHashSet();
        var claims = shown.Count == 0
            ? Enumerable.Empty<SlotClaimRow>().ToLookup(row => row.Slot, row => row.ClaimVersionId)
            : (await connection.QueryAsync<SlotClaimRow>(new CommandDefinition(ClaimsSql, args, cancellationToken: ct))).ToLookup(row => row.Slot, row => row.ClaimVersionId);
        return slots.ToDictionary(row => row.Slot, row => row.ToDomain(shown.Contains(row.Slot) ? [.. claims[row.Slot]] : [], waiting.Contains(row.QuestionId)));
    }

    const string AboutSql = $"""
        select {IHomeRow.Columns}, v.settings as quiz_settings, a.category, s.number as section_number
          from attempt a
          {IHomeRow.Joins}
          left join section s on s.id = a.section_id
         where a.id = @id
        """;

    const string SlotsSql = """
        select s.slot, v.category, n.number as section_number, n.position as section_position, q.id as question_id, q.uid as question_uid
          from attempt_slot s
          join question_version v on v.id = s.question_version_id
          join question q on q.id = v.question_id
          left join section n on n.id = v.section_id
         where s.attempt_id = @id
        """;

    const string WaitingSql = $"""
        select distinct w.question_id
          from {UnreleasedKeys.Sql} w
         where w.attempt_id <> @id
        """;

    const string ClaimsSql = """
        select distinct s.slot, p.claim_version_id
          from attempt_slot s
          join question_part_claim p on p.question_version_id = s.question_version_id
         where s.attempt_id = @id
         order by s.slot, p.claim_version_id
        """;

    sealed class AboutRow : IHomeRow
    {
        public string? CourseSlug { get; init; }

        public string? QuizUid { get; init; }

        public string? QuizCode { get; init; }

        public long? BankId { get; init; }

        public string? BankCode { get; init; }

        public string? QuizSettings { get; init; }

        public string? Category { get; init; }

        public string? SectionNumber { get; init; }

        public AttemptAbout ToDomain(AttemptHome home, IReadOnlyDictionary<string, LocalizedText> sections) => new(
            home, QuizSettings is null ? null : Core.Quizzes.QuizSettings.FromJson(QuizSettings), Category, SectionNumber, sections);
    }

    sealed class SlotAboutRow
    {
        public int Slot { get; init; }

        public required string Category { get; init; }

        public string? SectionNumber { get; init; }

        public int? SectionPosition { get; init; }

        public long QuestionId { get; init; }

        public required string QuestionUid { get; init; }

        public SlotAbout ToDomain(IReadOnlyList<long> claimVersionIds, bool waitsElsewhere) =>
            new(Category, SectionNumber, SectionPosition, QuestionUid, claimVersionIds, waitsElsewhere);
    }

    sealed class SlotClaimRow
    {
        public int Slot { get; init; }

        public long ClaimVersionId { get; init; }
    }
}
