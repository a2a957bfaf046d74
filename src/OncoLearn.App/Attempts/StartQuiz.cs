using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>Starts a quiz, or goes on with the learner's attempt at it that is in progress.</summary>
public sealed class StartQuiz(Db db, AttemptStore store, QuestionVersions questions, AttemptSeeds seeds, TimeProvider clock)
{
    public sealed record Input(string QuizUid, long LearnerId, string CommandId, StepContext Context);

    public abstract record Outcome
    {
        public sealed record Started(string AttemptUid) : Outcome;

        /// <summary>A question of the quiz waits in another quiz that the learner has open: this one's result would tell its key.</summary>
        public sealed record SharesQuestions(string OpenAttemptUid) : Outcome;

        /// <summary>There is no such quiz, or it has been withdrawn.</summary>
        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var seed = seeds.Next();
        return db.WriteAsync<Outcome>(async scope =>
        {
            await store.LockLearnerAsync(scope, input.LearnerId);
            var uid = CommandIds.AttemptUid(input.LearnerId, input.CommandId, input.QuizUid);
            if (await store.LockAsync(scope, uid, input.LearnerId) is not null) return new Outcome.Started(uid);
            if (await scope.QuerySingleOrDefaultAsync<QuizRow>(FindQuizSql, new { quizUid = input.QuizUid }) is not { } quiz) return new Outcome.NotFound();
            var now = clock.GetUtcNow();
            if (await InUseAsync(scope, await scope.QueryAsync<string>(OpenAttemptsSql, new { quizId = quiz.Id, learnerId = input.LearnerId }), input.LearnerId, now) is { } open) return new Outcome.Started(open);
            if (await InUseAsync(scope, await scope.QueryAsync<string>(SharingSql, new { versionId = quiz.VersionId, learnerId = input.LearnerId }), input.LearnerId, now) is { } other)
                return new Outcome.SharesQuestions(other);
            var settings = QuizSettings.FromJson(quiz.Settings);
            var rows = await scope.QueryAsync<QuizSlotRow>(ReadSlotsSql, new { versionId = quiz.VersionId });
            await LeavePracticeOfAsync(scope, quiz.VersionId, input, now);
            var served = await questions.GetAsync([.. rows.Select(row => row.QuestionVersionId)], scope.Connection, scope.Transaction, scope.Token);
            var attempt = new Attempt
            {
                Kind = AttemptKind.Quiz,
                Behaviour = settings.Behaviour,
                StartedAt = now,
                DeadlineAt = now + settings.TimeLimit,
                Slots = [.. rows.Select((row, at) => NewSlot.Of(at + 1, served[row.QuestionVersionId], row.Points, seed))],
            };
            await store.InsertAsync(scope, new NewAttempt(uid, input.CommandId, input.LearnerId, quiz.CourseId, seed, attempt) { QuizVersionId = quiz.VersionId }, input.Context);
            return new Outcome.Started(uid);
        }, ct);
    }

    /// <summary>A practice set that holds a question of the quiz would show its key: it ends here, with what was answered.</summary>
    async Task LeavePracticeOfAsync(WriteScope scope, long versionId, Input input, DateTimeOffset now)
    {
        foreach (var uid in await scope.QueryAsync<string>(PracticeOfSql, new { versionId, learnerId = input.LearnerId }))
            await store.CloseAsync(scope, uid, input.LearnerId, now, input.Context);
    }

    /// <summary>The first of these attempts that can be gone on with. One that is overdue is handed in on the way.</summary>
    async Task<string?> InUseAsync(WriteScope scope, IEnumerable<string> uids, long learnerId, DateTimeOffset now)
    {
        foreach (var uid in uids)
        {
            if (await store.LockAsync(scope, uid, learnerId) is not { } stored) continue;
            if (!AttemptMachine.IsOverdue(stored.Attempt, now)) return uid;
            await ExpireAttempts.ExpireAsync(scope, store, stored, now);
        }
        return null;
    }

    const string FindQuizSql = """
        select q.id, q.course_id, v.id as version_id, v.settings
          from quiz q
          join quiz_version v on v.id = q.current_version_id
         where q.uid = @quizUid and q.archived_at is null
        """;

    const string ReadSlotsSql = """
        select question_version_id, points
          from quiz_slot
         where quiz_version_id = @versionId
         order by position
        """;

    const string HoldingSql = $"""
        select distinct w.uid
          from {UnreleasedKeys.Sql} w
          join question_version v on v.question_id = w.question_id
          join quiz_slot s on s.question_version_id = v.id
         where s.quiz_version_id = @versionId
        """;

    const string PracticeOfSql = $"{HoldingSql} and w.kind = 'practice'";

    const string SharingSql = $"{HoldingSql} and w.kind = 'quiz'";

    const string OpenAttemptsSql = """
        select a.uid
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
         where a.learner_id = @learnerId and a.state = 'in-progress' and v.quiz_id = @quizId
         order by a.started_at desc
        """;

    sealed class QuizRow
    {
        public long Id { get; init; }

        public long? CourseId { get; init; }

        public long VersionId { get; init; }

        public required string Settings { get; init; }
    }

    sealed class QuizSlotRow
    {
        public long QuestionVersionId { get; init; }

        public double Points { get; init; }
    }
}
