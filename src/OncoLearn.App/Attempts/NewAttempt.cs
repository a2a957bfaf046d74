using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>An attempt that is about to start.</summary>
sealed record NewAttempt(string Uid, string CommandId, long LearnerId, long? CourseId, long Seed, Attempt Attempt)
{
    public long? QuizVersionId { get; init; }

    public string? Category { get; init; }

    public long? SectionId { get; init; }

    /// <summary>Of a bank that is practised by its link.</summary>
    public long? BankId { get; init; }

    /// <summary>An author's own look at a quiz: it counts nowhere.</summary>
    public bool Preview { get; init; }
}
