using OncoLearn.App.Attempts;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The rules of a quiz and the way into it.</summary>
/// <param name="Here">Where the form that starts it is sent to.</param>
/// <param name="FinishFirst">The open attempt at another quiz that has to be finished first; null where there is none.</param>
/// <param name="Problem">Why it was not started; null where nobody tried, or the reason stands in the rules.</param>
public sealed record QuizStart(ReadQuiz.View Quiz, LocalTime Time, string Here, string? FinishFirst, string? Problem)
{
    public bool NotOpenYet => Time.Now < Quiz.OpensAt;

    public bool IsOver => Time.Now >= Quiz.ClosesAt;

    /// <summary>Whether an attempt can begin now.</summary>
    public bool MayStart => !NotOpenYet && !IsOver && Quiz.SittingsLeft is null or > 0;

    /// <summary>When an attempt that began now would end; null where nothing ends it.</summary>
    public DateTimeOffset? WouldEnd => Quiz.Settings.TimeLimit is { } limit && (Quiz.ClosesAt is not { } closes || Time.Now + limit < closes) ? Time.Now + limit : Quiz.ClosesAt;
}
