using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Results;

/// <summary>One learner's attempt at a quiz, as its owner sees it in a list.</summary>
/// <param name="Name">What the learner is called; null where the account is gone.</param>
/// <param name="Version">Of the quiz, from 1.</param>
/// <param name="SubmittedAt">Null while in progress.</param>
/// <param name="Score">Marks, those of what is judged so far where answers wait for a person; null while in progress.</param>
/// <param name="MaxScore">Marks that can be reached.</param>
/// <param name="Passed">Null where the quiz has no passing mark, and until everything is graded.</param>
public sealed record Sitting(
    long Id, string Uid, string? Name, int Version, AttemptState State, DateTimeOffset StartedAt, DateTimeOffset? SubmittedAt, double? Score, double MaxScore, bool? Passed)
{
    /// <summary>The name under which the learner signs in, which nobody else has; null where the account is gone.</summary>
    public string? UserName { get; init; }

    /// <summary>From the start to the handing in; null while in progress.</summary>
    public TimeSpan? Taken => SubmittedAt - StartedAt;

    /// <summary>Of the marks, at most 1; null while in progress, and where there are none to be reached.</summary>
    public double? Share => MaxScore > 0 ? Score / MaxScore : null;
}

/// <summary>By what a list of attempts is sorted.</summary>
public enum SittingOrder
{
    /// <summary>Newest first.</summary>
    Submitted,
    Started,
    Name,
    Version,

    /// <summary>Longest first.</summary>
    Taken,

    /// <summary>Highest first.</summary>
    Score,
    State,
}

public static class SittingOrders
{
    /// <param name="reversed">The other way round.</param>
    public static IReadOnlyList<Sitting> In(this IEnumerable<Sitting> sittings, SittingOrder order, bool reversed)
    {
        var sorted = order switch
        {
            SittingOrder.Submitted => sittings.OrderByDescending(sitting => sitting.SubmittedAt ?? DateTimeOffset.MaxValue),
            SittingOrder.Started => sittings.OrderByDescending(sitting => sitting.StartedAt),
            SittingOrder.Name => sittings.OrderBy(sitting => sitting.Name, StringComparer.CurrentCulture),
            SittingOrder.Version => sittings.OrderByDescending(sitting => sitting.Version),
            SittingOrder.Taken => sittings.OrderByDescending(sitting => sitting.Taken ?? TimeSpan.MinValue),
            SittingOrder.Score => sittings.OrderByDescending(sitting => sitting.Share ?? double.MinValue),
            SittingOrder.State => sittings.OrderBy(sitting => sitting.State),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "no such order"),
        };
        var list = sorted.ThenByDescending(sitting => sitting.Id).ToList();
        if (reversed) list.Reverse();
        return list;
    }
}
