using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>Asks somebody who may review in the bank to read the newest version of a question.</summary>
public sealed class AskReview(Db db, IUidSource uids, TimeProvider clock)
{
    /// <param name="Reviewer">The user name of the owner, or of somebody the bank is shared with for reviewing or editing.</param>
    public sealed record Input(string QuestionUid, string Reviewer, Teacher Teacher);

    public enum Outcome
    {
        Asked,

        /// <summary>Nobody of this name may review in the bank, or it is whoever asks.</summary>
        NoSuchReviewer,

        /// <summary>The newest version is published, or the question is retired.</summary>
        NothingToReview,

        /// <summary>The newest version is the reviewer's own: an approval of it would count for nothing.</summary>
        WroteIt,
        NotAllowed,
        NotFound,
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(scope => AskAsync(scope, input), ct);

    /// <summary>Asks about one after the other. What is not allowed for one of them stops no other.</summary>
    /// <returns>By question uid.</returns>
    /// <exception cref="ArgumentException">More than <see cref="MoveQuestions.Most"/>.</exception>
    public Task<IReadOnlyDictionary<string, Outcome>> ManyAsync(IReadOnlyCollection<string> questionUids, string reviewer, Teacher teacher, CancellationToken ct)
    {
        if (questionUids.Count > MoveQuestions.Most) throw new ArgumentException($"More than {MoveQuestions.Most} questions.", nameof(questionUids));
        return db.WriteAsync<IReadOnlyDictionary<string, Outcome>>(async scope =>
        {
            var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
            // In one order, so that two such calls cannot lock each other out.
            foreach (var uid in questionUids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) outcomes[uid] = await AskAsync(scope, new Input(uid, reviewer, teacher));
            return outcomes;
        }, ct);
    }

    async Task<Outcome> AskAsync(WriteScope scope, Input input)
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, input.QuestionUid, input.Teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!question.Allows(BankAccess.Edit)) return Outcome.NotAllowed;
        if (question.Standing is QuestionState.Published or QuestionState.Retired) return Outcome.NothingToReview;
        var name = Identity.NameNormalizer.Clean(input.Reviewer).ToUpperInvariant();
        if (await scope.QuerySingleOrDefaultAsync<ReviewerRow>(FindReviewerSql, new { questionId = question.Id, name }) is not { LearnerId: var reviewerId, Wrote: var wrote } || reviewerId == input.Teacher.LearnerId)
            return Outcome.NoSuchReviewer;
        if (wrote) return Outcome.WroteIt;
        var now = clock.GetUtcNow();
        await question.WithdrawReviewsAsync(scope, now);
        await scope.ExecuteAsync(InsertSql, new { uid = uids.Next(), versionId = question.HeadVersionId, askedBy = input.Teacher.LearnerId, reviewerId, now });
        await question.MoveAsync(scope, QuestionState.Review, now);
        return Outcome.Asked;
    }

    /// <summary>Who may be asked about a question of the bank, by name: a page offers them.</summary>
    /// <param name="questionUid">Whoever wrote its newest version is left out; null for whichever question.</param>
    /// <returns>User names with the names that they show; without whoever asks.</returns>
    public async Task<IReadOnlyList<(string UserName, string DisplayName)>> CandidatesAsync(string bankUid, string? questionUid, Teacher teacher, CancellationToken ct) =>
        [.. (await db.QueryAsync<CandidateRow>(CandidatesSql, new { bankUid, questionUid, userId = teacher.UserId }, ct)).Select(row => (row.UserName, row.DisplayName))];

    /// <summary>The accounts <c>u</c> that may review in a bank <c>b</c>.</summary>
    const string Reviewers = """
        app_user u on u.archived_at is null
           and (u.id = b.owner_id or exists (select 1 from bank_share s where s.bank_id = b.id and s.user_id = u.id and s.access in ('review', 'edit')))
        """;

    const string FindReviewerSql = $"""
        select u.learner_id, case when v.author_id = u.id then 1 else 0 end as wrote
          from question q
          join question_version v on v.id = q.head_version_id
          join bank b on b.id = q.bank_id
          join {Reviewers}
         where q.id = @questionId and u.normalized_user_name = @name
        """;

    const string CandidatesSql = $"""
        select u.user_name, u.display_name
          from bank b
          join {Reviewers}
         where b.uid = @bankUid and u.id <> @userId
           and not exists (select 1 from question q join question_version v on v.id = q.head_version_id where q.uid = @questionUid and v.author_id = u.id)
         order by u.normalized_user_name
        """;

    const string InsertSql = """
        insert into question_review (uid, question_version_id, asked_by, reviewer_id, asked_at)
        values (@uid, @versionId, @askedBy, @reviewerId, @now)
        """;

    sealed class ReviewerRow
    {
        public long LearnerId { get; init; }

        public bool Wrote { get; init; }
    }

    sealed class CandidateRow
    {
        public required string UserName { get; init; }

        public required string DisplayName { get; init; }
    }
}
