using OncoLearn.Core.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Attempts;

/// <summary>The time of an attempt with a deadline: as words for every reader, and as numbers for the script that counts down.</summary>
/// <param name="Started">Unix milliseconds.</param>
/// <param name="Deadline">Unix milliseconds.</param>
/// <param name="Grace">How long after the deadline the server still takes what was on its way, in milliseconds.</param>
/// <param name="Ends">When it ends, in the learner's time zone, and how long that is.</param>
/// <param name="At">When it ends, in the learner's time zone, to the minute.</param>
/// <param name="AtSecond">The same to the second.</param>
public sealed record TimerModel(string Uid, long Started, long Deadline, long Grace, string Ends, string At, string AtSecond)
{
    /// <returns>Null where the attempt has no deadline.</returns>
    public static TimerModel? Of(LoadedAttempt attempt) => attempt.View.DeadlineAt is not { } deadline ? null : new(
        attempt.View.Uid,
        attempt.View.StartedAt.ToUnixTimeMilliseconds(),
        deadline.ToUnixTimeMilliseconds(),
        (long)AttemptMachine.Grace.TotalMilliseconds,
        QuizText.Ends(attempt.Time.Minute(deadline), attempt.Time.MinutesUntil(deadline)),
        attempt.Time.Minute(deadline),
        attempt.Time.Second(deadline));
}
