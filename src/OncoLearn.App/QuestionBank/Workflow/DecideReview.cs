using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>The asked reviewer approves the newest version or returns it to its author. What is approved waits as a draft to be published.</summary>
public sealed class DecideReview(Db db, TimeProvider clock)
{
    /// <param name="Note">What the author should know; needed where it is returned.</param>
    public sealed record Input(string QuestionUid, bool Approve, string? Note, Teacher Teacher);

    public enum Outcome
    {
        Decided,

        /// <summary>It is returned without a word.</summary>
        NoteNeeded,

        /// <summary>Nobody asked this instructor, or there is a newer version, or it was decided.</summary>
        NotAsked,
        NotFound,
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await QuestionWork.FindAsync(scope, db.Dialect, input.QuestionUid, input.Teacher.UserId) is not { } question) return Outcome.NotFound;
        if (!input.Approve && string.IsNullOrWhiteSpace(input.Note)) return Outcome.NoteNeeded;
        var now = clock.GetUtcNow();
        var decided = question.Allows(BankAccess.Review) ? await scope.ExecuteAsync(DecideSql, new
        {
            versionId = question.HeadVersionId,
            learnerId = input.Teacher.LearnerId,
            decision = input.Approve ? "approved" : "returned",
            note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(),
            now,
        }) : 0;
        if (decided == 0) return Outcome.NotAsked;
        await question.MoveAsync(scope, QuestionState.Draft, now);
        return Outcome.Decided;
    }, ct);

    const string DecideSql = """
        update question_review
           set decision = @decision, note = @note, decided_at = @now
         where question_version_id = @versionId and reviewer_id = @learnerId and decision is null
        """;
}
