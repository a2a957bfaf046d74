using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Progress;

/// <summary>What a learner can go on with, as Today shows it.</summary>
/// <param name="Reading">The lesson to read; null where all are understood or there is none.</param>
/// <param name="Open">Attempts in progress whose time is not up: those with a deadline first, the soonest first, then the newest.</param>
/// <param name="Courses">In their order.</param>
/// <param name="LastCourse">The slug of the course that the learner read, practised or was examined in last; null where there is none.</param>
public sealed record Today(LessonToday? Reading, IReadOnlyList<OpenAttempt> Open, IReadOnlyList<CourseToday> Courses, string? LastCourse);

/// <param name="Number">The review's section number.</param>
/// <param name="Place">Null where the lesson was never opened. Its paragraph is one that the lesson has, or 0.</param>
/// <param name="Heading">The heading under which that paragraph stands; null where there is none.</param>
public sealed record LessonToday(
    string CourseSlug, LocalizedText CourseTitle, string Number, TextIn Title, LessonPlace? Place, TextIn? Heading, int Paragraphs, int ReadingMinutes);

/// <param name="Quiz">Null for practice.</param>
/// <param name="Category">Of a practice set of one category.</param>
/// <param name="SectionNumber">Of a practice set of one section.</param>
/// <param name="Answered">Slots with an answer.</param>
public sealed record OpenAttempt(
    string Uid, AttemptKind Kind, AttemptHome Home, QuizSettings? Quiz, string? Category, string? SectionNumber,
    DateTimeOffset StartedAt, DateTimeOffset? DeadlineAt, int Answered, int Slots);

/// <param name="Lessons">How many.</param>
/// <param name="Understood">How many of them the learner understood.</param>
/// <param name="Practice">Mechanism, marker, therapy and background, where the course has practice questions of them.</param>
public sealed record CourseToday(
    string Slug, LocalizedText Title, int Lessons, int Understood, IReadOnlyList<PracticeToday> Practice, IReadOnlyList<QuizToday> Quizzes);

/// <param name="Practised">How many of the questions the learner has answered in practice at least once.</param>
public sealed record PracticeToday(Category Category, int Practised, int Questions);

/// <param name="Open">The attempt to go on with; null where none is open.</param>
/// <param name="Best">The best share of the marks of any attempt that was handed in and whose score is released, at most 1; null where there is none.</param>
public sealed record QuizToday(string Uid, QuizSettings Settings, int Questions, OpenAttempt? Open, double? Best)
{
    /// <inheritdoc cref="QuizUids.KeyIn"/>
    public string Key => QuizUids.KeyIn(Uid);
}
