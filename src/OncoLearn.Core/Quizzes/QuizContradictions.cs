using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Quizzes;

/// <summary>What the settings of a quiz say and cannot both be.</summary>
public static class QuizContradictions
{
    /// <param name="closes">Whether the quiz has a time after which nobody can start it.</param>
    /// <returns>A sentence for each; empty where the quiz can be published.</returns>
    public static IEnumerable<Bilingual> Of(QuizSettings settings, bool closes)
    {
        var release = settings.Release;
        if (!closes && new[] { release.Score, release.Correctness, release.Reasons, release.Key, release.Evidence }.Contains(ReleaseTime.AfterClosing))
            yield return new("有内容要在关闭以后公布，但没有设定关闭时间。", "Something is released after closing, and no closing time is set.");
        if (settings.Behaviour.GradesAtOnce && release.Correctness != ReleaseTime.AtOnce)
            yield return new(
                "这种作答方式每答一题就告诉对错，对错却要以后才公布。请改为“交卷以后判分”，或当时公布对错。",
                "This way of answering tells right from wrong after each answer, but that is released only later. Let it be graded after submission, or release it at once.");
    }
}
