using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>Puts chosen questions, a draw or a blueprint into a question set.</summary>
public sealed class AddSlots(Db db, ChangeQuiz change)
{
    /// <summary>Each question in the version that learners are served, else in its newest. Those that the set has already stay where they are.</summary>
    /// <param name="points">Of each.</param>
    /// <returns>The outcome, and how many were added.</returns>
    public async Task<(ChangeQuiz.Outcome Outcome, int Added)> QuestionsAsync(ChangeQuiz.Input input, IReadOnlyCollection<string> questionUids, double points, CancellationToken ct)
    {
        if (questionUids.Count is 0 or > SlotPlan.MostQuestions) return (questionUids.Count == 0 ? ChangeQuiz.Outcome.NotUsable : ChangeQuiz.Outcome.TooMany, 0);
        var added = 0;
        var outcome = await change.RunAsync(input, async (scope, draft) =>
        {
            var rows = (await scope.QueryAsync<Row>(FindSql, new { uids = questionUids.Distinct(StringComparer.Ordinal).ToArray(), userId = input.UserId })).ToDictionary(row => row.Uid, StringComparer.Ordinal);
            if (questionUids.Any(uid => !rows.ContainsKey(uid))) return (ChangeQuiz.Outcome.NotUsable, null);
            var taken = draft.Fixed.Select(slot => slot.QuestionId).ToHashSet();
            var slots = questionUids.Distinct(StringComparer.Ordinal).Select(uid => rows[uid]).Where(row => !taken.Contains(row.Id)).Select(row => new SlotPlan.Fixed(row.Id, row.VersionId, points)).ToList();
            added = slots.Count;
            return (ChangeQuiz.Outcome.Changed, draft with { Slots = [.. draft.Slots, .. slots] });
        }, ct);
        return (outcome, outcome == ChangeQuiz.Outcome.Changed ? added : 0);
    }

    public Task<ChangeQuiz.Outcome> DrawAsync(ChangeQuiz.Input input, SlotPlan.Draw draw, CancellationToken ct) =>
        change.RunAsync(input, (_, draft) => Task.FromResult<(ChangeQuiz.Outcome, QuizDraft?)>((ChangeQuiz.Outcome.Changed, draft with { Slots = [.. draft.Slots, draw] })), ct);

    /// <summary>In place of the table that the set has over the same questions.</summary>
    public Task<ChangeQuiz.Outcome> BlueprintAsync(ChangeQuiz.Input input, Blueprint blueprint, double points, CancellationToken ct) =>
        change.RunAsync(input, (_, draft) => Task.FromResult<(ChangeQuiz.Outcome, QuizDraft?)>((ChangeQuiz.Outcome.Changed, draft with { Slots = blueprint.ApplyTo(draft.Slots, points) })), ct);

    string FindSql => $"""
        select q.uid, q.id, case when q.state <> 'retired' then coalesce(q.current_version_id, q.head_version_id) else q.head_version_id end as version_id
          from question q
          join bank b on b.id = q.bank_id
         where q.uid {db.Dialect.AnyOf("@uids")} and q.archived_at is null and b.archived_at is null and q.head_version_id is not null and {BankRights.MayUse}
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public long Id { get; init; }

        public long VersionId { get; init; }
    }
}
