using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>Answers a lesson's check question: graded and shown, nothing stored. Only practice questions of courses that the learner may see can be checked.</summary>
public sealed class CheckQuestion(Db db, QuestionVersions questions, TimeProvider clock)
{
    /// <param name="VersionId">The version that was shown: the fields are places in its order.</param>
    /// <param name="LearnerId">Null for a reader who is not signed in.</param>
    public sealed record Input(string QuestionUid, long VersionId, AnswerFields Fields, long? LearnerId);

    public abstract record Outcome
    {
        /// <param name="Fraction">In [-1, 1]; null where only a person could judge, and the reader compares the answer with the key.</param>
        public sealed record Checked(string Type, QuestionReview Review, double? Fraction, IReadOnlyList<long> ClaimVersionIds) : Outcome;

        public sealed record Blank : Outcome;

        /// <summary>What was typed cannot be read: it is told, and not graded.</summary>
        public sealed record Unreadable(Bilingual Problem) : Outcome;

        public sealed record BadResponse : Outcome;

        /// <summary>Another version is current since the question was shown.</summary>
        public sealed record Changed : Outcome;

        /// <summary>The question waits in an attempt of the learner's: its key stays there until it is answered.</summary>
        /// <param name="IsHeld">It was handed in, and its quiz holds the keys back.</param>
        public sealed record WaitsInAttempt(AttemptKind Kind, string AttemptUid, bool IsHeld) : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<QuestionRow>(FindSql, new { questionUid = input.QuestionUid, learnerId = input.LearnerId }, ct) is not { } row) return new Outcome.NotFound();
        if (input.LearnerId is { } learnerId && await db.QuerySingleOrDefaultAsync<WaitingRow>(WaitsInSql, new { learnerId, versionId = row.VersionId, now = clock.GetUtcNow() }, ct) is { } waiting)
            return new Outcome.WaitsInAttempt(Words<AttemptKind>.Parse(waiting.Kind), waiting.Uid, waiting.HeldVersionId is not null);
        if (row.VersionId != input.VersionId) return new Outcome.Changed();
        var served = (await questions.GetAsync([row.VersionId], db, ct))[row.VersionId];
        var order = LessonOrder.Of(served);
        try
        {
            var response = served.Type.Read(served.Content, order, input.Fields);
            if (response.IsBlank) return new Outcome.Blank();
            if (served.Type.Problem(served.Content, response) is { } problem) return new Outcome.Unreadable(problem);
            var claims = await db.QueryAsync<long>(ClaimsSql, new { versionId = row.VersionId }, ct);
            return new Outcome.Checked(
                served.Type.Key, served.Type.Review(served.Content, order, response), served.Type.Score(served.Content, response)?.Fraction, claims);
        }
        catch (ResponseFormatException)
        {
            return new Outcome.BadResponse();
        }
    }

    const string FindSql = $"""
        select q.current_version_id as version_id
          from question q
          join bank b on b.id = q.bank_id
         where q.uid = @questionUid and b.course_id in {CourseAccess.Seen} and {PracticeQuestions.Sql}
        """;

    const string WaitsInSql = $"""
        select w.kind, w.uid, w.held_version_id
          from {UnreleasedKeys.AllSql} w
         where w.version_id = @versionId
         limit 1
        """;

    const string ClaimsSql = """
        select distinct claim_version_id
          from question_part_claim
         where question_version_id = @versionId
         order by claim_version_id
        """;

    sealed class WaitingRow
    {
        public required string Kind { get; init; }

        public required string Uid { get; init; }

        public long? HeldVersionId { get; init; }
    }

    sealed class QuestionRow
    {
        public long VersionId { get; init; }
    }
}
