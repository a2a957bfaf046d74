using OncoLearn.App.Data;
using OncoLearn.Core;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>A learner says what is wrong with a question of an attempt, with the version that was shown and what was answered.</summary>
public sealed class ReportProblem(Db db, IUidSource uids, TimeProvider clock)
{
    public const int LongestBody = 2000;

    /// <summary>As many as one learner may leave unanswered at a time.</summary>
    public const int MostOpen = 50;

    /// <param name="Lang">The BCP-47 tag of the language in which the question was shown.</param>
    public sealed record Input(string AttemptUid, int Slot, ProblemKind Kind, string Body, string Lang, long LearnerId);

    public enum Outcome
    {
        Reported,

        /// <summary>Nothing was said, or more than <see cref="LongestBody"/> characters.</summary>
        BadBody,

        /// <summary>Too many of this learner wait for an answer.</summary>
        TooMany,
        NotFound,
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var body = input.Body.Trim();
        if (body.Length is 0 or > LongestBody) return Task.FromResult(Outcome.BadBody);
        return db.WriteAsync(async scope =>
        {
            if (await scope.ExecuteScalarAsync<int>(OpenSql, new { learnerId = input.LearnerId }) >= MostOpen) return Outcome.TooMany;
            var reported = await scope.ExecuteAsync(InsertSql, new
            {
                uid = uids.Next(),
                attemptUid = input.AttemptUid,
                slot = input.Slot,
                learnerId = input.LearnerId,
                kind = input.Kind.Word(),
                body,
                lang = input.Lang,
                now = clock.GetUtcNow(),
            });
            return reported == 1 ? Outcome.Reported : Outcome.NotFound;
        }, ct);
    }

    const string OpenSql = "select count(*) from problem_report where learner_id = @learnerId and answered_at is null";

    const string InsertSql = """
        insert into problem_report (uid, question_version_id, learner_id, attempt_id, slot, kind, body, response, lang, created_at)
        select @uid, s.question_version_id, a.learner_id, a.id, s.slot, @kind, @body, s.response, @lang, @now
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
         where a.uid = @attemptUid and a.learner_id = @learnerId and s.slot = @slot
        """;
}
