using OncoLearn.App.Quizzes;
using OncoLearn.Core;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>The questions of one attempt at a quiz: what is fixed, and what chance draws.</summary>
/// <param name="pools">For each draw, in the order of the slots, what it may take beside the fixed questions.</param>
/// <param name="seed">Of the attempt: the same seed draws the same.</param>
sealed class QuizDraw(IReadOnlyList<SlotPlan> slots, IReadOnlyList<IReadOnlyList<QuestionPools.Candidate>> pools, long seed)
{
    // Options take the forks of their slots' numbers.
    const int DrawPurpose = 1 << 20;
    const int OrderPurpose = DrawPurpose + 1;

    readonly IReadOnlySet<long> _fixed = slots.OfType<SlotPlan.Fixed>().Select(slot => slot.QuestionId).ToHashSet();

    /// <param name="Points">Of this question.</param>
    public sealed record Place(long QuestionId, long VersionId, double Points);

    /// <summary>In the order of the slots.</summary>
    /// <param name="held">Versions of questions that are not to be drawn.</param>
    /// <returns>Null where too few are left.</returns>
    public IReadOnlyList<Place>? Draw(IReadOnlySet<long> held)
    {
        var counts = slots.OfType<SlotPlan.Draw>().Zip(pools, (slot, candidates) => new DrawPool(slot.Count, [.. candidates.Where(candidate => !held.Contains(candidate.VersionId)).Select(candidate => candidate.Asks)]));
        if (QuestionDraw.Draw([.. counts], new Chance(seed).Fork(DrawPurpose)) is not { } drawn) return null;
        // Two draws may know what is asked by a question and by a copy of it.
        var taken = new Queue<IEnumerable<QuestionPools.Candidate>>(drawn.Zip(pools, (asked, pool) => asked.Select(one => pool.First(candidate => candidate.Asks == one))));
        return
        [
            .. slots.SelectMany(slot => slot is SlotPlan.Fixed one
                ? [new Place(one.QuestionId, one.VersionId, one.Points)]
                : taken.Dequeue().Select(candidate => new Place(candidate.QuestionId, candidate.VersionId, slot.Points))),
        ];
    }

    /// <summary>In the order of the slots, or in one of the attempt's own; what is on one vignette stays together.</summary>
    public IReadOnlyList<Place> Order(IReadOnlyList<Place> places, bool shuffles, Func<Place, long?> vignetteOf) => shuffles
        ? VignetteOrder.Shuffle(places, vignetteOf, new Chance(seed).Fork(OrderPurpose))
        : VignetteOrder.Gather(places, vignetteOf, place => _fixed.Contains(place.QuestionId));
}
