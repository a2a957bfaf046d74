using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The first page of a quiz of a course.</summary>
public sealed class StartModel(ReadQuiz read, StartQuiz start, LearnerClock clock, ReaderPreferences reader) : QuizStartModel(start, clock, reader)
{
    [BindProperty(SupportsGet = true)]
    public string Course { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    protected override string Here => AttemptAddress.Quiz(Course, Subject.Quiz);

    protected override (string Quiz, StartQuiz.Door Door) Subject => (QuizUids.Of(Course, Key), StartQuiz.Door.Course);

    protected override Task<ReadQuiz.View?> ReadAsync(long learnerId, CancellationToken ct) => read.RunAsync(Course, Key, learnerId, ct);
}
