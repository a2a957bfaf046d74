using OncoLearn.App.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>What of a result is not shown yet, and when it will be: a sentence for each time.</summary>
public sealed record ReleaseTimes(IReadOnlyList<string> Sentences)
{
    public static ReleaseTimes None { get; } = new([]);

    /// <summary>Of the whole attempt.</summary>
    public static ReleaseTimes Of(LoadedAttempt attempt) => Of(attempt, attempt.View.Released, withScore: true);

    /// <summary>Of one question that takes no answer any more. Marks of the whole are not its matter.</summary>
    public static ReleaseTimes Of(LoadedAttempt attempt, SlotView slot) => slot.HeldElsewhere ? None : Of(attempt, slot.Released, withScore: false);

    static ReleaseTimes Of(LoadedAttempt attempt, ReleasedParts released, bool withScore)
    {
        if (attempt.View.About is not { Quiz.Release: var policy, ReleasesAt: var releasesAt }) return None;
        (bool Told, ReleaseTime At, string Name)[] parts =
        [
            (released.Score || !withScore, policy.Score, ReleaseText.Score),
            (released.Correctness, policy.Correctness, ReleaseText.Correctness),
            (released.Key, policy.Key, ReleaseText.Key),
            (released.Reasons, policy.Reasons, ReleaseText.Reasons),
            (released.Evidence, policy.Evidence, ReleaseText.Evidence),
        ];
        return new([.. parts.Where(part => !part.Told && part.At != ReleaseTime.AtOnce).GroupBy(part => part.At).OrderBy(group => group.Key)
            .Select(group => Sentence(group.Key, ReleaseText.List([.. group.Select(part => part.Name)]), releasesAt, attempt.Time))]);
    }

    static string Sentence(ReleaseTime at, string parts, DateTimeOffset? releasesAt, LocalTime time) => at switch
    {
        ReleaseTime.AfterSubmission => ReleaseText.AfterSubmission(parts),
        ReleaseTime.AfterClosing when releasesAt is { } last => ReleaseText.AfterClosing(parts, time.Day(last)),
        ReleaseTime.AfterClosing => ReleaseText.AfterClosing(parts),
        ReleaseTime.Never => ReleaseText.Never(parts),
        _ => throw new ArgumentOutOfRangeException(nameof(at), at, "nothing to wait for"),
    };
}
