using OncoLearn.App.Data;
using OncoLearn.Core;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>A learner says what is wrong with a question of an attempt of theirs, with the version that was shown and what was answered.</summary>
public sealed class ReportProblem(Db db, IUidSource uids, TimeProvider clock)
{
    public const int LongestBody = 2000;

    /// <summary>As many as one learner may send in 24 hours.</summary>
    public const int MostADay = 20;

    /// <param name="Kind">Null where none was chosen.</param>
    /// <param name="Lang">The BCP-47 tag of the language in which the question was shown.</param>
    public sealed record Input(string AttemptUid, int Slot, ProblemKind? Kind, string Body, string Lang, long LearnerId);

    public enum Outcome
    {
        Reported,
        KindNeeded,

        /// <summary>Nothing was said, or more than <see cref="LongestBody"/> characters.</summary>
        BadBody,

        /// <summary>An earlier report of this learner on this question, in whatever version, waits for its answer.</summary>
        WaitsAlready,

        /// <summary>This learner has sent <see cref="MostADay"/> in the last 24 hours.</summary>
        TooMany,
        NotFound,
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Kind is not { } kind) return Task.FromResult(Outcome.KindNeeded);
        // A browser sends two characters for the end of a line and counts one.
        var body = input.Body.ReplaceLineEndings("\n").Trim();
        if (body.Length is 0 or > LongestBody) return Task.FromResult(Outcome.BadBody);
        return db.WriteAsync(async scope =>
        {
            // Two reports that one learner sends at once take turns, so that the second sees the first.
            await scope.ExecuteScalarAsync<long>(LockLearnerSql + db.Dialect.ForUpdate, new { learnerId = input.LearnerId });
            var args = new { attemptUid = input.AttemptUid, slot = input.Slot, learnerId = input.LearnerId };
            if (await scope.QuerySingleOrDefaultAsync<long?>(QuestionSql, args) is not { } questionId) return Outcome.NotFound;
            if (await scope.ExecuteScalarAsync<int>(OpenSql, new { learnerId = input.LearnerId, questionId }) > 0) return Outcome.WaitsAlready;
            var now = clock.GetUtcNow();
            if (await scope.ExecuteScalarAsync<int>(RecentSql, new { learnerId = input.LearnerId, since = now.AddDays(-1) }) >= MostADay) return Outcome.TooMany;
            await scope.ExecuteAsync(InsertSql, new { uid = uids.Next(), args.attemptUid, args.slot, args.learnerId, kind = kind.Word(), body, lang = input.Lang, now });
            return Outcome.Reported;
        }, ct);
    }

    const string LockLearnerSql = """
        select id
          from learner
         where id = @learnerId

        """;

    const string QuestionSql = """
        select v.question_id
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
          join question_version v on v.id = s.question_version_id
         where a.uid = @attemptUid and a.learner_id = @learnerId and s.slot = @slot
        """;

    const string OpenSql = """
        select count(*)
          from problem_report r
          join question_version v on v.id = r.question_version_id
         where r.learner_id = @learnerId and r.answered_at is null and v.question_id = @questionId
        """;

    const string RecentSql = "select count(*) from problem_report where learner_id = @learnerId and created_at > @since";

    const string InsertSql = """
        insert into problem_report (uid, question_version_id, learner_id, attempt_id, slot, kind, body, response, lang, created_at)
        select @uid, s.question_version_id, a.learner_id, a.id, s.slot, @kind, @body, s.response, @lang, @now
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
         where a.uid = @attemptUid and a.learner_id = @learnerId and s.slot = @slot
        """;
}
