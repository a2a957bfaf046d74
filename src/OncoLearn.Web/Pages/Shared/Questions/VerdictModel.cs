using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>How an answer came out: in a word, a picture and a colour.</summary>
/// <param name="Class">Its colour beside the question.</param>
/// <param name="Tile">Its colour on the question's tile, among those of the others.</param>
public sealed record VerdictModel(string Class, string Tile, string Icon, string Word)
{
    public static VerdictModel NotAnswered => new("", "", "dash-circle", QuestionText.VerdictNone);

    /// <summary>How it came out is not released.</summary>
    public static VerdictModel Given => new("badge-plain", "is-given", "check2", QuizText.Answered);

    /// <summary>It is not told.</summary>
    public static VerdictModel Withheld => new("", "", "lock", QuestionText.VerdictWithheld);

    /// <summary>A person has to judge it.</summary>
    public static VerdictModel Waiting => new("badge-disputed", "is-waiting", "hourglass-split", QuestionText.VerdictWaiting);

    /// <summary>The learner compares it with the key.</summary>
    public static VerdictModel Compare => new("badge-plain", "", "arrow-left-right", QuestionText.VerdictCompare);

    /// <param name="fraction">How right it is, in [-1, 1]; null where nobody says it.</param>
    public static VerdictModel Of(double? fraction) => fraction switch
    {
        null => Compare,
        >= 1 => new("badge-right", "is-right", "check-lg", QuestionText.VerdictRight),
        > 0 => new("badge-disputed", "is-partly", "circle-half", QuestionText.VerdictPartly(fraction.Value)),
        _ => new("badge-wrong", "is-wrong", "x-lg", QuestionText.VerdictWrong),
    };
}
