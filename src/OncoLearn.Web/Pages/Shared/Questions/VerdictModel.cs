using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>How an answer came out: in a word, a picture and a colour.</summary>
public sealed record VerdictModel(string Class, string Icon, string Word)
{
    public static VerdictModel NotAnswered => new("", "dash-circle", QuestionText.VerdictNone);

    /// <param name="fraction">Of the question's marks, in [-1, 1].</param>
    public static VerdictModel Of(double fraction) => fraction switch
    {
        >= 1 => new("badge-right", "check-lg", QuestionText.VerdictRight),
        > 0 => new("badge-disputed", "circle-half", QuestionText.VerdictPartly(fraction)),
        _ => new("badge-wrong", "x-lg", QuestionText.VerdictWrong),
    };
}
