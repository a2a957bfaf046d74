using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>An attempt with the number it is stored under.</summary>
public sealed record StoredAttempt(long Id, string Uid, Attempt Attempt)
{
    /// <summary>What its slots ask, in their order.</summary>
    internal IReadOnlyList<AskedQuestion> Asked { get; init; } = [];
}

/// <summary>The question of a slot, and where it belongs.</summary>
/// <param name="SectionNumber">Null where it is of no section.</param>
sealed record AskedQuestion(int Slot, long VersionId, string QuestionUid, string Category, string? SectionNumber, int? SectionPosition);

/// <summary>One slot of an attempt, with the number that the attempt is stored under.</summary>
public sealed record StoredSlot(long AttemptId, AttemptHead Head, AttemptSlot Slot);

/// <summary>What came with a command beside its content; recorded, never trusted.</summary>
/// <param name="Lang">The BCP-47 tag of the language that was shown.</param>
/// <param name="Device">A name that the browser tab gave itself; null without script.</param>
/// <param name="ClientElapsedMs">Milliseconds since the page was shown, by the client's clock.</param>
public sealed record StepContext(string Lang, string? Device = null, long? ClientElapsedMs = null);

/// <summary>What a command was told, and what a repeat of it is told again.</summary>
/// <param name="At">When the server took it; it is on the disk since.</param>
/// <param name="OverrodeAt">When the answer was given that it replaced without its window having seen it; null where there was none.</param>
public sealed record StepReceipt(long Seq, DateTimeOffset At, DateTimeOffset? OverrodeAt)
{
    public bool Overrode => OverrodeAt is not null;
}
