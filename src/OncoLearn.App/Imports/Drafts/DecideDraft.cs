using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports.Drafts;

/// <summary>Accepts a drafted question into the instructor's bank of the course, or rejects it; and takes that back.</summary>
public sealed class DecideDraft(Db db, FindImports imports, FindDrafts drafts, CreateBank create, SaveQuestion save, MoveQuestions move, TimeProvider clock)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestReason = 500;

    public abstract record Outcome
    {
        /// <param name="Published">False where the bank asks for a second reader, the linter finds an error, or it was not asked for.</param>
        public sealed record Accepted(string QuestionUid, bool Published) : Outcome;

        /// <summary>What was edited is no sound question; nothing was saved, and the draft stays open.</summary>
        public sealed record Faulty(IReadOnlyList<QuestionFault> Faults) : Outcome;

        public sealed record Rejected : Outcome;

        public sealed record Undone : Outcome;

        /// <summary>It was decided in another window, or its claims have changed since: nothing was done.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        public sealed record NotFound : Outcome;
    }

    /// <summary>The bank that accepted drafts of the import go to; made where there is none.</summary>
    /// <returns>Null where the instructor has no such import, or its lessons are not published.</returns>
    public async Task<string?> OpenBankAsync(string importUid, Teacher teacher, CancellationToken ct) =>
        await imports.FindAsync(importUid, teacher.UserId, ct) is { CourseSlug: not null } import ? await BankAsync(import, teacher.UserId, ct) : null;

    /// <returns>Null where there is none yet, or no such import.</returns>
    public async Task<string?> FindBankAsync(string importUid, Teacher teacher, CancellationToken ct) =>
        await imports.FindAsync(importUid, teacher.UserId, ct) is { CourseSlug: { } slug } ? await db.QuerySingleOrDefaultAsync<string>(BankSql, new { slug, userId = teacher.UserId }, ct) : null;

    /// <param name="publishes">False where it is to be but a draft in the bank.</param>
    /// <param name="edited">As the instructor put it right; null as it was drafted.</param>
    public async Task<Outcome> AcceptAsync(string importUid, Teacher teacher, string key, bool publishes, CancellationToken ct, QuestionDraft? edited = null)
    {
        if (await imports.FindAsync(importUid, teacher.UserId, ct) is not { } import || await drafts.OfAsync(import, ct) is not { } found) return new Outcome.NotFound();
        if (found.Open.FirstOrDefault(draft => draft.Key == key) is not { } draft) return new Outcome.ChangedMeanwhile();
        var bank = await BankAsync(import, teacher.UserId, ct);
        return await db.WriteAsync<Outcome>(
            async scope =>
            {
                if (await DecideAsync(scope, found.CourseSlug, key, "accepted", reason: null) == 0) return new Outcome.ChangedMeanwhile();
                var saved = await save.SaveAsync(scope, new SaveQuestion.Input(bank, QuestionUid: null, Seen: null, edited ?? draft.Question, teacher.UserId));
                if (saved is SaveQuestion.Outcome.Faulty { Faults: var faults } && edited is not null)
                {
                    await scope.ExecuteAsync(ForgetSql, new { slug = found.CourseSlug, key });
                    return new Outcome.Faulty(faults);
                }
                if (saved is not SaveQuestion.Outcome.Saved { QuestionUid: var uid }) throw new InvalidOperationException($"Draft {key} cannot be saved: {saved}.");
                await scope.ExecuteAsync(NameSql, new { slug = found.CourseSlug, key, uid });
                var published = publishes && await move.MoveAsync(scope, uid, MoveQuestions.Step.Publish, teacher) == MoveQuestions.Outcome.Moved;
                return new Outcome.Accepted(uid, published);
            },
            ct);
    }

    /// <param name="reason">Null where nothing was said.</param>
    public async Task<Outcome> RejectAsync(string importUid, Teacher teacher, string key, string? reason, CancellationToken ct)
    {
        if (await imports.FindAsync(importUid, teacher.UserId, ct) is not { CourseSlug: { } slug }) return new Outcome.NotFound();
        return await db.WriteAsync<Outcome>(async scope => await DecideAsync(scope, slug, key, "rejected", reason) == 0 ? new Outcome.ChangedMeanwhile() : new Outcome.Rejected(), ct);
    }

    /// <summary>Takes a decision back. A question that was accepted is retired; one that nobody has answered is gone.</summary>
    public async Task<Outcome> UndoAsync(string importUid, Teacher teacher, string key, CancellationToken ct)
    {
        if (await imports.FindAsync(importUid, teacher.UserId, ct) is not { CourseSlug: { } slug }) return new Outcome.NotFound();
        return await db.WriteAsync<Outcome>(
            async scope =>
            {
                if (await scope.QuerySingleOrDefaultAsync<DecisionRow>(ForgetSql, new { slug, key }) is not { } row) return new Outcome.ChangedMeanwhile();
                if (row.QuestionId is not { } id) return new Outcome.Undone();
                await move.MoveAsync(scope, await scope.QuerySingleAsync<string>("select uid from question where id = @id", new { id }), MoveQuestions.Step.Retire, teacher);
                await scope.ExecuteAsync(ArchiveSql, new { id, now = clock.GetUtcNow() });
                return new Outcome.Undone();
            },
            ct);
    }

    Task<int> DecideAsync(WriteScope scope, string slug, string key, string state, string? reason) =>
        scope.ExecuteAsync(DecideSql, new { slug, key, state, reason, now = clock.GetUtcNow() });

    /// <summary>The instructor's first bank of the course; where there is none it is made.</summary>
    async Task<string> BankAsync(ReviewImport import, long userId, CancellationToken ct)
    {
        var slug = import.CourseSlug!;
        if (await db.QuerySingleOrDefaultAsync<string>(BankSql, new { slug, userId }, ct) is { } known) return known;
        var title = new LocalizedText((await db.QueryAsync<TitleRow>(TitlesSql, new { slug }, ct)).Select(row => KeyValuePair.Create(row.Lang, row.Title)));
        return await create.RunAsync(new CreateBank.Input(userId, title, slug), ct) is CreateBank.Outcome.Created { BankUid: var uid } ? uid : throw new InvalidOperationException($"There is no course {slug}.");
    }

    const string BankSql = """
        select b.uid
          from bank b
          join course c on c.id = b.course_id
         where c.slug = @slug and b.owner_id = @userId and b.kind = 'own' and b.archived_at is null
         order by b.id
         limit 1
        """;

    const string TitlesSql = "select t.lang, t.title from course_text t join course c on c.id = t.course_id where c.slug = @slug";

    // Two decisions are never of one instant: the last one is taken back first.
    const string DecideSql = """
        insert into draft_decision (review_id, draft_key, state, reason, decided_at)
        select r.id, @key, @state, @reason, case when l.last >= @now then l.last + 1 else @now end
          from review r
          join (select max(d.decided_at) as last, x.id as review_id from review x left join draft_decision d on d.review_id = x.id group by x.id) l on l.review_id = r.id
         where r.slug = @slug
            on conflict do nothing
        """;

    const string NameSql = """
        update draft_decision set question_id = (select id from question where uid = @uid)
         where review_id = (select id from review where slug = @slug) and draft_key = @key
        """;

    const string ForgetSql = "delete from draft_decision where review_id = (select id from review where slug = @slug) and draft_key = @key returning question_id";

    const string ArchiveSql = """
        update question set archived_at = @now
         where id = @id and not exists (select 1 from attempt_slot s join question_version v on v.id = s.question_version_id where v.question_id = @id)
        """;

    sealed class TitleRow
    {
        public required string Lang { get; init; }

        public required string Title { get; init; }
    }

    sealed class DecisionRow
    {
        public long? QuestionId { get; init; }
    }
}
