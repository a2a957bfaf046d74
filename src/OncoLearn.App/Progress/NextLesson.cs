namespace OncoLearn.App.Progress;

/// <summary>Which lesson a learner goes on with.</summary>
public static class NextLesson
{
    /// <summary>A lesson in the order in which it is read.</summary>
    /// <param name="Place">Null where it was never opened.</param>
    public sealed record Step(string CourseSlug, string Number, LessonPlace? Place)
    {
        public bool IsUnderstood => Place is { IsUnderstood: true };
    }

    /// <summary>
    /// The lesson that was read last; where that is understood, the next one of its course that is not, from there on and then from the start; where the whole
    /// course is understood, or nothing was ever read, the first of all courses that is not.
    /// </summary>
    /// <param name="steps">The lessons of a course stand together.</param>
    /// <returns>Null where everything is understood, or there is no lesson.</returns>
    public static Step? Of(IReadOnlyList<Step> steps)
    {
        var last = steps.Where(step => step.Place is not null).MaxBy(step => step.Place!.At);
        if (last is { IsUnderstood: false }) return last;
        var course = steps.Where(step => step.CourseSlug == last?.CourseSlug).ToList();
        return course.SkipWhile(step => step != last).Concat(course).Concat(steps).FirstOrDefault(step => !step.IsUnderstood);
    }
}
