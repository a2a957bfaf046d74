using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>An attempt that is about to start.</summary>
sealed record NewAttempt(string Uid, string CommandId, long LearnerId, long CourseId, long Seed, Attempt Attempt)
{
    public long? QuizVersionId { get; init; }

    public string? Category { get; init; }

    public long? SectionId { get; init; }
}
