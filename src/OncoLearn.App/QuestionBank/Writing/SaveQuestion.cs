using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>
/// Saves what an author wrote: a new question, or the next version of one. Versions are never changed. What learners are served stays as it is until
/// the new version is published. Whoever began with an older state than today's saves nothing and is told.
/// </summary>
public sealed class SaveQuestion(Db db, PrepareQuestions prepare, IUidSource uids, TimeProvider clock)
{
    /// <param name="QuestionUid">Null for a new question.</param>
    /// <param name="Seen">When the question had changed last as the author saw it; null for a new question.</param>
    /// <param name="RestoredFrom">The number of the version that the draft is taken from again; else null.</param>
    public sealed record Input(string BankUid, string? QuestionUid, DateTimeOffset? Seen, QuestionDraft Draft, long UserId, int? RestoredFrom = null)
    {
        /// <summary>The uid of the question version that it was copied from; else null.</summary>
        internal long? OriginVersionId { get; init; }
    }

    public abstract record Outcome
    {
        /// <param name="Version">The number of the version, from 1.</param>
        /// <param name="New">False where the draft says what the newest version says already: then no version was made.</param>
        public sealed record Saved(string QuestionUid, int Version, bool New) : Outcome
        {
            /// <summary>Somebody had been asked to read the version before, and is not asked any more.</summary>
            public bool ReviewWithdrawn { get; init; }
        }

        /// <summary>Nothing was saved; each fault stands at its place: of the payload, or <c>section</c>, <c>claims.options</c> and the like.</summary>
        public sealed record Faulty(IReadOnlyList<QuestionFault> Faults) : Outcome;

        /// <summary>Somebody changed the question since; nothing was saved.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        /// <summary>The bank can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(scope => SaveAsync(scope, input), ct);

    /// <summary>As one of several changes of a transaction.</summary>
    internal async Task<Outcome> SaveAsync(WriteScope scope, Input input)
    {
        if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank) return new Outcome.NotFound();
        if (!bank.Allows(BankAccess.Edit)) return new Outcome.NotAllowed();
        var (row, refused) = await LockAsync(scope, bank, input);
        if (refused is not null) return refused;
        var waivedIn = input.OriginVersionId is { } origin ? await scope.QuerySingleAsync<string>(OriginSql, new { origin }) : input.QuestionUid;
        var (prepared, faults) = (await prepare.RunAsync(scope, bank, [new(input.Draft, waivedIn, input.QuestionUid)]))[0];
        return prepared is null ? new Outcome.Faulty(faults) : await WriteAsync(scope, bank, row, input, prepared);
    }

    /// <summary>Writes what was prepared before the transaction began.</summary>
    /// <param name="bank">In which the instructor may write.</param>
    internal async Task<Outcome> SaveAsync(WriteScope scope, BankRow bank, Input input, PreparedQuestion prepared)
    {
        var (row, refused) = await LockAsync(scope, bank, input);
        return refused ?? await WriteAsync(scope, bank, row, input, prepared);
    }

    /// <returns>The question, null for a new one; or why it cannot be saved as things stand.</returns>
    async Task<(QuestionRow? Row, Outcome? Refused)> LockAsync(WriteScope scope, BankRow bank, Input input)
    {
        if (input.QuestionUid is not { } uid) return (null, null);
        if (await scope.QuerySingleOrDefaultAsync<QuestionRow>(FindSql + db.Dialect.ForUpdate, new { uid, bankId = bank.Id }) is not { } row) return (null, new Outcome.NotFound());
        return row.ChangedAt == input.Seen ? (row, null) : (null, new Outcome.ChangedMeanwhile());
    }

    async Task<Outcome> WriteAsync(WriteScope scope, BankRow bank, QuestionRow? row, Input input, PreparedQuestion prepared)
    {
        var head = row is null ? null : await scope.QuerySingleAsync<HeadRow>(HeadSql, new { id = row.HeadVersionId });
        var now = Later(row, clock.GetUtcNow());
        var (id, uid) = row is null ? await InsertQuestionAsync(scope, bank, input, now) : (row.Id, row.Uid);
        var isNew = head?.Hash != prepared.Hash;
        var number = (head?.Version ?? 0) + (isNew ? 1 : 0);
        var withdrawn = isNew && await InsertVersionAsync(scope, new NewVersion(id, number, prepared, now), input);
        if (row is not null) await ClearFieldsAsync(scope, id, prepared.Draft, now);
        await WriteFieldsAsync(scope, id, prepared);
        return new Outcome.Saved(uid, number, isNew) { ReviewWithdrawn = withdrawn };
    }

    async Task<(long Id, string Uid)> InsertQuestionAsync(WriteScope scope, BankRow bank, Input input, DateTimeOffset now)
    {
        var uid = uids.Next();
        var id = await scope.ExecuteScalarAsync<long>(InsertQuestionSql, new { uid, bankId = bank.Id, use = input.Draft.Use.Word(), origin = input.OriginVersionId, now });
        if (input.OriginVersionId is { } origin) await scope.ExecuteAsync(CopyWaiversSql, new { id, origin });
        return (id, uid);
    }

    /// <returns>Whether somebody had been asked to read the version before.</returns>
    static async Task<bool> InsertVersionAsync(WriteScope scope, NewVersion version, Input input)
    {
        var (prepared, draft) = (version.Prepared, version.Prepared.Draft);
        var versionId = await scope.ExecuteScalarAsync<long>(InsertVersionSql, new
        {
            questionId = version.QuestionId,
            number = version.Number,
            type = prepared.Type.Key,
            schemaVersion = prepared.Type.SchemaVersion,
            payload = prepared.Payload,
            category = draft.Category.Word(),
            sectionId = prepared.References.SectionId,
            difficulty = draft.Difficulty.Word(),
            level = draft.Level.Word(),
            stimulusVersionId = prepared.References.StimulusVersionId,
            hash = prepared.Hash,
            userId = input.UserId,
            restoredFrom = input.RestoredFrom,
            now = version.At,
        });
        foreach (var (at, part) in prepared.Question.Parts.Index())
            await scope.ExecuteAsync(InsertPartSql, new { versionId, partKey = part.Key, position = at, weight = part.Weight });
        foreach (var (part, claimVersionId) in prepared.References.Claims.Distinct())
            await scope.ExecuteAsync(InsertClaimSql, new { versionId, partKey = part, claimVersionId });
        await prepared.Digest.WriteAsync(scope, versionId);
        await scope.ExecuteAsync(PointSql, new { id = version.QuestionId, versionId });
        return version.Number > 1 && await scope.ExecuteAsync(WithdrawReviewsSql, new { id = version.QuestionId, versionId, now = version.At }) > 0;
    }

    static async Task ClearFieldsAsync(WriteScope scope, long id, QuestionDraft draft, DateTimeOffset now)
    {
        await scope.ExecuteAsync(UpdateFieldsSql, new { id, use = draft.Use.Word(), now });
        await scope.ExecuteAsync(QuestionTags.DeleteSql, new { id });
        await scope.ExecuteAsync(DeleteObjectivesSql, new { id });
    }

    static async Task WriteFieldsAsync(WriteScope scope, long id, PreparedQuestion prepared)
    {
        foreach (var tag in prepared.Draft.Tags.Distinct(StringComparer.Ordinal)) await scope.ExecuteAsync(QuestionTags.InsertSql, new { id, tag });
        foreach (var objectiveId in prepared.References.ObjectiveIds.Distinct()) await scope.ExecuteAsync(InsertObjectiveSql, new { id, objectiveId });
    }

    /// <summary>By which two editors are told apart, so it moves on even where the clock does not. In whole milliseconds, as the database keeps it.</summary>
    static DateTimeOffset Later(QuestionRow? row, DateTimeOffset now)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        return row is not null && at <= row.ChangedAt ? row.ChangedAt.AddMilliseconds(1) : at;
    }

    const string FindSql = """
        select q.id, q.uid, q.changed_at, q.head_version_id
          from question q
         where q.uid = @uid and q.bank_id = @bankId and q.archived_at is null

        """;

    /// <summary>Read after the question is locked: a join would look for the version that the question had before.</summary>
    const string HeadSql = "select version, hash from question_version where id = @id";

    const string InsertQuestionSql = """
        insert into question (uid, bank_id, state, use, origin_version_id, created_at, changed_at)
        values (@uid, @bankId, 'draft', @use, @origin, @now, @now)
        returning id
        """;

    const string OriginSql = "select q.uid from question_version v join question q on q.id = v.question_id where v.id = @origin";

    const string CopyWaiversSql = """
        insert into lint_waiver (question_id, rule, reason, learner_id, created_at)
        select @id, w.rule, w.reason, w.learner_id, w.created_at
          from question_version v
          join lint_waiver w on w.question_id = v.question_id
         where v.id = @origin
        """;

    const string InsertVersionSql = """
        insert into question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, stimulus_version_id, hash,
                                      author_id, restored_from_id, created_at)
        values (@questionId, @number, @type, @schemaVersion, @payload, @category, @sectionId, @difficulty, @level, @stimulusVersionId, @hash,
                @userId, (select id from question_version where question_id = @questionId and version = @restoredFrom), @now)
        returning id
        """;

    const string InsertPartSql = """
        insert into question_part (question_version_id, part_key, position, weight)
        values (@versionId, @partKey, @position, @weight)
        """;

    const string InsertClaimSql = """
        insert into question_part_claim (question_version_id, part_key, claim_version_id)
        values (@versionId, @partKey, @claimVersionId)
        """;

    /// <summary>Learners go on with what they are served; what was retired comes back only by being published.</summary>
    const string PointSql = """
        update question
           set head_version_id = @versionId, state = 'draft', current_version_id = case when state = 'retired' then null else current_version_id end
         where id = @id
        """;

    /// <summary>Who was asked to read an older version is not asked any more.</summary>
    const string WithdrawReviewsSql = """
        update question_review
           set decision = 'withdrawn', decided_at = @now
         where decision is null and question_version_id in (select id from question_version where question_id = @id and id <> @versionId)
        """;

    const string UpdateFieldsSql = "update question set use = @use, changed_at = @now where id = @id";

    const string DeleteObjectivesSql = "delete from question_objective where question_id = @id";

    const string InsertObjectiveSql = "insert into question_objective (question_id, objective_id) values (@id, @objectiveId)";

    sealed record NewVersion(long QuestionId, int Number, PreparedQuestion Prepared, DateTimeOffset At);

    sealed class QuestionRow
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public long HeadVersionId { get; init; }
    }

    sealed class HeadRow
    {
        public int Version { get; init; }

        public required string Hash { get; init; }
    }
}
