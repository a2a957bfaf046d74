using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>What keeps a question set from being published.</summary>
public sealed class QuizCheck(Db db, QuestionPools pools)
{
    /// <param name="Candidates">For each slot that draws, by its place from 0, what it may take.</param>
    public sealed record Result(IReadOnlyList<QuizProblem> Problems, IReadOnlyDictionary<int, IReadOnlyList<QuestionPools.Candidate>> Candidates, DrawOverlap? Overlap);

    /// <param name="userId">The owner.</param>
    /// <param name="closes">Whether a closing time is set.</param>
    public async Task<Result> RunAsync(QuizDraft draft, long userId, bool closes, CancellationToken ct)
    {
        var places = draft.Slots.Index().Where(slot => slot.Item is SlotPlan.Draw).Select(slot => slot.Index).ToList();
        var found = await pools.FindAsync([.. draft.Draws.Select(draw => draw.Pool)], [.. draft.Fixed.Select(slot => slot.VersionId)], userId, ct);
        var supply = draft.Draws.Zip(found, (draw, candidates) => new DrawPool(draw.Count, [.. candidates.Select(candidate => candidate.Asks)])).ToList();
        var problems = new List<QuizProblem>();
        if (draft.Slots.Count == 0) problems.Add(new QuizProblem.NoSlots());
        problems.AddRange(await FixedAsync(draft, userId, ct));
        problems.AddRange(PoolShortage.Of(supply).Select(shortage => new QuizProblem.Short(shortage with { Pools = [.. shortage.Pools.Select(at => places[at])] })));
        problems.AddRange(QuizContradictions.Of(draft.Settings, closes).Concat(draft.Settings.Release.Problems(draft.Settings.Behaviour, draft.Questions).Select(problem => problem.Words)).Select(words => new QuizProblem.Contradiction(words)));
        return new Result(problems, places.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second), DrawOverlap.Of(supply, draft.Fixed.Count));
    }

    async Task<IReadOnlyList<QuizProblem>> FixedAsync(QuizDraft draft, long userId, CancellationToken ct)
    {
        var slots = draft.Slots.Index().Where(slot => slot.Item is SlotPlan.Fixed).Select(slot => (At: slot.Index, Slot: (SlotPlan.Fixed)slot.Item)).ToList();
        if (slots.Count == 0) return [];
        var rows = (await db.QueryAsync<Row>(StandingSql, new { ids = slots.Select(slot => slot.Slot.VersionId).ToArray(), userId }, ct)).ToDictionary(row => row.Id);
        return
        [
            .. slots.Where(slot => !rows[slot.Slot.VersionId].Served).Select(slot => new QuizProblem.NotPublished(slot.At)),
            .. slots.Where(slot => !rows[slot.Slot.VersionId].Usable).Select(slot => new QuizProblem.NotShared(slot.At)),
        ];
    }

    // A version before the served one was served once; one after it never was.
    string StandingSql => $"""
        select v.id,
               case when q.state <> 'retired' and q.archived_at is null and c.version >= v.version then 1 else 0 end as served,
               case when b.archived_at is null and {BankRights.MayUse} then 1 else 0 end as usable
          from question_version v
          join question q on q.id = v.question_id
          join bank b on b.id = q.bank_id
          left join question_version c on c.id = q.current_version_id
         where v.id {db.Dialect.AnyOf("@ids")}
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public bool Served { get; init; }

        public bool Usable { get; init; }
    }
}
