using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>Changes the slots of a question set: their points, how many a draw draws, their order; removes one, or takes the version of its question that learners are served today.</summary>
public sealed class EditSlots(ChangeQuiz change)
{
    public enum Step
    {
        /// <summary>Points and counts only.</summary>
        None,
        Up,
        Down,
        Remove,

        /// <summary>A fixed question in the version that is served today.</summary>
        Newest,
    }

    /// <param name="Points">More than 0, to <see cref="SlotPlan.MostPoints"/>.</param>
    /// <param name="Count">Of a draw, from 1; anything for a fixed question.</param>
    public sealed record Values(double Points, int Count);

    /// <param name="slots">One for each slot, in order.</param>
    /// <param name="at">The place of the slot that the step is about, from 0.</param>
    public Task<ChangeQuiz.Outcome> RunAsync(ChangeQuiz.Input input, IReadOnlyList<Values> slots, Step step, int at, CancellationToken ct)
    {
        if (slots.Any(slot => slot.Points is not (> 0 and <= SlotPlan.MostPoints) || slot.Count is < 1 or > SlotPlan.MostQuestions))
            throw new ArgumentOutOfRangeException(nameof(slots), "Points or a count out of range.");
        return change.RunAsync(input, async (scope, draft) =>
        {
            if (draft.Slots.Count != slots.Count) return (ChangeQuiz.Outcome.ChangedMeanwhile, null);
            var next = draft.Slots.Zip(slots, With).ToList();
            if (step != Step.None && (at < 0 || at >= next.Count)) return (ChangeQuiz.Outcome.NotUsable, null);
            if (step == Step.Newest && !await TakeNewestAsync(scope, next, at, input.UserId)) return (ChangeQuiz.Outcome.NotUsable, null);
            if (step == Step.Remove) next.RemoveAt(at);
            if (step is Step.Up or Step.Down && at + (step == Step.Up ? -1 : 1) is var to && to >= 0 && to < next.Count) (next[at], next[to]) = (next[to], next[at]);
            return (ChangeQuiz.Outcome.Changed, draft with { Slots = next });
        }, ct);
    }

    static async Task<bool> TakeNewestAsync(WriteScope scope, List<SlotPlan> slots, int at, long userId)
    {
        if (slots[at] is not SlotPlan.Fixed one || await scope.QuerySingleOrDefaultAsync<long?>(ServedSql, new { id = one.QuestionId, userId }) is not { } versionId) return false;
        slots[at] = one with { VersionId = versionId };
        return true;
    }

    static SlotPlan With(SlotPlan slot, Values values) => slot is SlotPlan.Draw draw ? draw with { Points = values.Points, Count = values.Count } : slot with { Points = values.Points };

    /// <summary>The version that the set has may stay when a bank is shared no more; another one has to be shared today.</summary>
    const string ServedSql = $"""
        select q.current_version_id
          from question q
          join bank b on b.id = q.bank_id
         where q.id = @id and q.state <> 'retired' and q.archived_at is null and b.archived_at is null and {BankRights.MayUse}
        """;
}
