using System.Collections.ObjectModel;
using System.Data.Common;
using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a stored attempt is about, and as much of it as may be seen.</summary>
static class AttemptViews
{
    static readonly IReadOnlyDictionary<string, LocalizedText> NoSections = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <param name="learnerId">Whose own attempt it is; null for whoever may see everything of it.</param>
    public static async Task<AttemptView> ReadAsync(DbConnection connection, Dialect dialect, StoredAttempt stored, long? learnerId, DateTimeOffset now, CancellationToken ct)
    {
        var about = await connection.QuerySingleAsync<AboutRow>(new CommandDefinition(AboutSql, new { id = stored.Id }, cancellationToken: ct));
        var homes = await AttemptHomes.ReadAsync(connection, dialect, [about], learnerId, ct);
        var sections = about.CourseSlug is { } course ? await SectionTitles.ReadAsync(connection, course, ct) : NoSections;
        var released = learnerId is null ? ReleasedParts.All : about.ReleasedOf(stored.Attempt, now);
        var questions = await ReadQuestionsAsync(connection, stored, released, learnerId, now, ct);
        var untold = learnerId is { } learner && (stored.Attempt.State == AttemptState.InProgress
            ? questions.Values.Any(one => one.IsUntold)
            : about.QuizUid is not null && released.Score && (await HeldBack.SumsAsync(connection, learner, now, ct)).Contains(stored.Uid));
        return AttemptView.Of(stored, about.ToDomain(homes.Of(about), sections), released, untold, questions);
    }

    /// <param name="released">What this attempt's quiz lets be shown of a question that takes no answer any more.</param>
    /// <param name="learnerId">Null where it is nobody's own.</param>
    static async Task<IReadOnlyDictionary<int, SlotAbout>> ReadQuestionsAsync(
        DbConnection connection, StoredAttempt stored, ReleasedParts released, long? learnerId, DateTimeOffset now, CancellationToken ct)
    {
        var args = new { id = stored.Id, learnerId, now };
        var slots = stored.Asked;
        var done = stored.Attempt.Slots.Where(stored.Attempt.KeyReleased).Select(slot => slot.Number).ToHashSet();
        var tried = stored.Attempt.Slots.Where(slot => slot.Tries > 0 && !stored.Attempt.KeyReleased(slot)).Select(slot => slot.Number).ToHashSet();
        if (done.Count + tried.Count == 0 || !released.Correctness)
            return slots.ToDictionary(row => row.Slot, row => AboutOf(row, done.Contains(row.Slot) ? released : ReleasedParts.None));
        var waiting = (learnerId is null ? [] : await connection.QueryAsync<WaitingRow>(new CommandDefinition(WaitingSql, args, cancellationToken: ct))).ToLookup(row => row.VersionId);
        var held = learnerId is { } learner && waiting.Any(rows => rows.Any(row => row.HeldVersionId is not null))
            ? await HeldBack.ReadAsync(connection, learner, now, ct)
            : ReadOnlyDictionary<long, ReleasedParts>.Empty;
        var abouts = slots.Select(row =>
        {
            if (!done.Contains(row.Slot) && !tried.Contains(row.Slot)) return AboutOf(row, ReleasedParts.None);
            if (waiting[row.VersionId].Any(other => other.HeldVersionId is null)) return AboutOf(row, ReleasedParts.None) with { WaitsElsewhere = done.Contains(row.Slot) };
            // What another quiz of the learner's holds back is not told here either.
            var parts = waiting[row.VersionId].Aggregate(released, (parts, other) => parts.And(held.GetValueOrDefault(other.HeldVersionId!.Value, ReleasedParts.All)));
            return tried.Contains(row.Slot) && parts.Correctness ? AboutOf(row, ReleasedParts.None) : AboutOf(row, parts) with { HeldElsewhere = parts != released };
        }).ToList();
        // The claims that a question rests on tell its key.
        var claims = abouts.Exists(about => about.Released.Evidence)
            ? (await connection.QueryAsync<SlotClaimRow>(new CommandDefinition(ClaimsSql, args, cancellationToken: ct))).ToLookup(row => row.Slot, row => row.ClaimVersionId)
            : Enumerable.Empty<SlotClaimRow>().ToLookup(row => row.Slot, row => row.ClaimVersionId);
        return slots.Zip(abouts).ToDictionary(
            one => one.First.Slot, one => one.Second.Released.Evidence ? one.Second with { ClaimVersionIds = [.. claims[one.First.Slot]] } : one.Second);
    }

    static SlotAbout AboutOf(AskedQuestion asked, ReleasedParts released) =>
        new(asked.Category, asked.SectionNumber, asked.SectionPosition, asked.QuestionUid, ClaimVersionIds: [], WaitsElsewhere: false) { Released = released };

    const string AboutSql = $"""
        select {IHomeRow.Columns}, v.settings as quiz_settings, {HeldBack.ReleasesAt} as quiz_releases_at, a.preview, a.category, s.number as section_number
          from attempt a
          {IHomeRow.Joins}
          left join section s on s.id = a.section_id
         where a.id = @id
        """;

    const string WaitingSql = $"""
        select distinct w.version_id, w.held_version_id
          from {UnreleasedKeys.AllSql} w
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

        public DateTimeOffset? QuizReleasesAt { get; init; }

        public int Preview { get; init; }

        public string? Category { get; init; }

        public string? SectionNumber { get; init; }

        QuizSettings? Quiz => QuizSettings is null ? null : Core.Quizzes.QuizSettings.FromJson(QuizSettings);

        public ReleasedParts ReleasedOf(Attempt attempt, DateTimeOffset now) =>
            (Quiz?.Release ?? ReleasePolicy.Open).Now(attempt.State != AttemptState.InProgress, HeldBack.IsOver(QuizReleasesAt, now));

        public AttemptAbout ToDomain(AttemptHome home, IReadOnlyDictionary<string, LocalizedText> sections) => new(home, Quiz, Category, SectionNumber, sections) { ReleasesAt = QuizReleasesAt, IsPreview = Preview != 0 };
    }

    sealed class WaitingRow
    {
        public long VersionId { get; init; }

        /// <summary>Null where it waits in an open attempt.</summary>
        public long? HeldVersionId { get; init; }
    }

    sealed class SlotClaimRow
    {
        public int Slot { get; init; }

        public long ClaimVersionId { get; init; }
    }
}
