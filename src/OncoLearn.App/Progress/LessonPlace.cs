using OncoLearn.Core;

namespace OncoLearn.App.Progress;

/// <summary>What a learner has made of a lesson. A lesson that was never opened has no row and no state.</summary>
public enum LessonState
{
    Opened,

    /// <summary>The learner says so.</summary>
    Understood,
}

/// <summary>How far a learner is in one lesson.</summary>
/// <param name="Paragraph">The last one that was read, from 1; 0 where none is known. A later revision may have fewer.</param>
/// <param name="At">When the lesson was last read or marked.</param>
public sealed record LessonPlace(LessonState State, int Paragraph, DateTimeOffset At)
{
    public bool IsUnderstood => State == LessonState.Understood;
}

/// <summary>The columns of <c>lesson_progress</c> in a row of something else; all null where the learner never opened the lesson.</summary>
abstract class PlaceColumns
{
    public string? State { get; init; }

    public int? Position { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public LessonPlace? Place => State is null ? null : new LessonPlace(Words<LessonState>.Parse(State), Position!.Value, UpdatedAt!.Value);
}
