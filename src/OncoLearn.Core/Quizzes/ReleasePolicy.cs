using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Quizzes;

/// <summary>When something of the result is shown to whoever sat the quiz.</summary>
public enum ReleaseTime
{
    /// <summary>As soon as the behaviour grades an answer; with one that grades at the end, after submission.</summary>
    AtOnce,
    AfterSubmission,

    /// <summary>When nobody can start the quiz any more.</summary>
    AfterClosing,
    Never,
}

/// <summary>
/// What of a result is shown when. The parts tell one another: reasons and evidence tell the key, and the key tells whoever knows the answer whether it was right.
/// So none may come before what it tells; <see cref="Problems"/> says where one would, and <see cref="Now"/> holds it back all the same. The score as a sum tells
/// single answers only where there is one question; what a question brought is told with correctness.
/// </summary>
/// <param name="Score">The marks of the whole, and of each question whose correctness is shown.</param>
/// <param name="Correctness">Whether an answer was right, and what a person wrote to it.</param>
/// <param name="Reasons">Why an option is right or wrong, and the explanation.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Evidence">The claims that the question rests on, with their sources.</param>
public sealed record ReleasePolicy(ReleaseTime Score, ReleaseTime Correctness, ReleaseTime Reasons, ReleaseTime Key, ReleaseTime Evidence)
{
    /// <summary>Everything as soon as it is known.</summary>
    public static ReleasePolicy Open { get; } = new(ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce, ReleaseTime.AtOnce);

    /// <summary>What of an answer that is not taken any more may be shown.</summary>
    /// <param name="handedIn">The whole attempt is.</param>
    /// <param name="closed">Nobody can start the quiz any more; false for one that never closes.</param>
    public ReleasedParts Now(bool handedIn, bool closed)
    {
        bool IsDue(ReleaseTime time) => time switch
        {
            ReleaseTime.AtOnce => true,
            ReleaseTime.AfterSubmission => handedIn,
            ReleaseTime.AfterClosing => handedIn && closed,
            ReleaseTime.Never => false,
            _ => throw new ArgumentOutOfRangeException(nameof(time), time, "no such time"),
        };
        var correctness = IsDue(Correctness);
        var key = correctness && IsDue(Key);
        return new ReleasedParts(IsDue(Score), correctness, key && IsDue(Reasons), key, key && IsDue(Evidence));
    }

    /// <summary>Why this policy makes no sense, whatever else the quiz is; empty where it does. What a behaviour asks of it: <see cref="QuizContradictions"/>.</summary>
    /// <param name="questions">How many the quiz has; null where that is not asked.</param>
    /// <returns>Each with the name of the part that comes too early.</returns>
    public IReadOnlyList<(string Part, Bilingual Words)> Problems(IBehaviour behaviour, int? questions)
    {
        // Where nothing is graded before it is handed in, at once is after submission.
        ReleaseTime Effective(ReleaseTime time) => time == ReleaseTime.AtOnce && !behaviour.GradesAtOnce ? ReleaseTime.AfterSubmission : time;
        var (correctness, key) = (Effective(Correctness), Effective(Key));
        var problems = new List<(string, Bilingual)>();
        if (key < correctness) Add(nameof(Key), new("知道正确答案就知道自己答得对不对：答案不能早于对错公布。", "Whoever sees the right answer knows whether their own was right: the key may not come before right and wrong."));
        if (Effective(Reasons) < key) Add(nameof(Reasons), new("理由会说出正确答案：理由不能早于答案公布。", "The reasons tell the right answer: they may not come before the key."));
        if (Effective(Evidence) < key) Add(nameof(Evidence), new("出处会说出正确答案：出处不能早于答案公布。", "The evidence tells the right answer: it may not come before the key."));
        if (questions == 1 && Effective(Score) < correctness) Add(nameof(Score), new("只有一道题时，得分就说明了对错：得分不能早于对错公布。", "With one question the score tells whether it was right: it may not come before right and wrong."));
        return problems;

        void Add(string part, Bilingual words) => problems.Add((part, words));
    }
}
