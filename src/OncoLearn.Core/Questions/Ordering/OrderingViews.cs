using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Ordering;

/// <summary>Its <see cref="QuestionFace.Rule"/> is never null and is shown with the stem.</summary>
public sealed record OrderingFace(IReadOnlyList<OrderingItemFace> Items) : QuestionFace
{
    /// <param name="item">The 1-based position as shown.</param>
    public static string FieldOf(int item) => FormattableString.Invariant($"place-{item}");
}

/// <param name="Position">1-based, as shown.</param>
/// <param name="Field">The form field: the item's place, from 1.</param>
public sealed record OrderingItemFace(int Position, string Field, LocalizedText Text);

/// <param name="Items">In the right order.</param>
public sealed record OrderingReview(IReadOnlyList<OrderingItemReview> Items) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Items = [.. Items.Select(item => item with { Reason = null })] };
}

/// <param name="Place">The right one, from 1.</param>
/// <param name="Chosen">The place that it was given; null where it was given none.</param>
/// <param name="Counts">As <see cref="OrderingScoring.Counted"/>.</param>
public sealed record OrderingItemReview(int Place, LocalizedText Text, int? Chosen, bool? Counts, LocalizedText? Reason);
