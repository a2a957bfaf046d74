using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.App.Identity;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Quiz;

/// <summary>The first page of a quiz to whoever has its code.</summary>
public sealed class ByCodeModel(ReadQuiz read, ReadEndedQuiz readEnded, StartQuiz start, LearnerClock clock, ReaderPreferences reader) : QuizStartModel(start, clock, reader)
{
    /// <summary>The quiz that had this code until it was closed; null for one that has it today.</summary>
    public ReadEndedQuiz.View? Ended { get; private set; }

    public LocalTime Time { get; private set; } = null!;

    /// <summary>As it stands in the address; capitals and hyphens do not matter.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    protected override string Here => AttemptAddress.QuizByCode(Subject.Quiz);

    protected override (string Quiz, StartQuiz.Door Door) Subject => (QuizCode.Read(Code) ?? "", StartQuiz.Door.Code);

    protected override async Task<ReadQuiz.View?> ReadAsync(long learnerId, CancellationToken ct) => QuizCode.Read(Code) is { } code ? await read.ByCodeAsync(code, learnerId, ct) : null;

    protected override async Task<IActionResult> NoneAsync(int status, CancellationToken ct)
    {
        Ended = QuizCode.Read(Code) is { } code ? await readEnded.RunAsync(code, User.LearnerId(), ct) : null;
        if (Ended is null) return NotFound();
        Time = await NowAsync(ct);
        Response.StatusCode = status;
        return Page();
    }
}
