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
    /// Of a course: the lesson that was read last; where that is understood, the next one that is not, from there on and then from the
    /// start; where the whole course is understood, or there is none, the first of all courses that is not.
    /// </summary>
    /// <param name="steps">The lessons of a course stand together.</param>
    /// <param name="courseSlug">Of the course that was worked in last; null where nothing was ever done.</param>
    /// <returns>Null where everything is understood, or there is no lesson.</returns>
    public static Step? Of(IReadOnlyList<Step> steps, string? courseSlug)
    {
        var course = steps.Where(step => step.CourseSlug == courseSlug).ToList();
        var last = course.Where(step => step.Place is not null).MaxBy(step => step.Place!.At);
        if (last is { IsUnderstood: false }) return last;
        return course.SkipWhile(step => last is not null && step != last).Concat(course).Concat(steps).FirstOrDefault(step => !step.IsUnderstood);
    }

    /// <summary>The slug of the course that was read or worked in last.</summary>
    /// <param name="worked">When a course was last worked in otherwise than by reading, by its slug.</param>
    /// <returns>Null where nothing was ever done.</returns>
    public static string? LastCourse(IReadOnlyList<Step> steps, IReadOnlyDictionary<string, DateTimeOffset> worked) =>
        steps.Where(step => step.Place is not null).Select(step => (step.CourseSlug, step.Place!.At))
            .Concat(worked.Select(course => (CourseSlug: course.Key, At: course.Value)))
            .OrderByDescending(done => done.At).Select(done => done.CourseSlug).FirstOrDefault();
}
