using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>The words of the attempt tables.</summary>
static class AttemptWords
{
    public static string Of(AttemptKind kind) => kind switch
    {
        AttemptKind.Quiz => "quiz",
        AttemptKind.Practice => "practice",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static AttemptKind Kind(string word) => word switch
    {
        "quiz" => AttemptKind.Quiz,
        "practice" => AttemptKind.Practice,
        _ => throw new FormatException($"'{word}' is no kind of attempt."),
    };

    public static string Of(AttemptState state) => state switch
    {
        AttemptState.InProgress => "in-progress",
        AttemptState.Graded => "graded",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static AttemptState State(string word) => word switch
    {
        "in-progress" => AttemptState.InProgress,
        "graded" => AttemptState.Graded,
        _ => throw new FormatException($"'{word}' is no state of an attempt."),
    };

    public static string Of(SlotState state) => state switch
    {
        Core.Attempts.SlotState.Unanswered => "unanswered",
        Core.Attempts.SlotState.Answered => "answered",
        Core.Attempts.SlotState.Graded => "graded",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static SlotState SlotState(string word) => word switch
    {
        "unanswered" => Core.Attempts.SlotState.Unanswered,
        "answered" => Core.Attempts.SlotState.Answered,
        "graded" => Core.Attempts.SlotState.Graded,
        _ => throw new FormatException($"'{word}' is no state of a slot."),
    };
}
