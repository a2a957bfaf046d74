using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>Gives a question set another title, other rules, another release.</summary>
public sealed class ChangeSettings(ChangeQuiz change)
{
    public Task<ChangeQuiz.Outcome> RunAsync(ChangeQuiz.Input input, QuizSettings settings, CancellationToken ct) =>
        change.RunAsync(input, (_, draft) => Task.FromResult<(ChangeQuiz.Outcome, QuizDraft?)>((ChangeQuiz.Outcome.Changed, draft with { Settings = settings })), ct);
}
