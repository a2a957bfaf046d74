using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>How an answer came out: in a word, a picture and a colour.</summary>
public sealed record VerdictModel(string Class, string Icon, string Word)
{
    /// <summary>How its tile looks among those of the other questions.</summary>
    public string Tile => Class switch
    {
        "badge-right" => "is-right",
        "badge-disputed" => "is-partly",
        "badge-wrong" => "is-wrong",
        _ => "",
    };

    public static VerdictModel NotAnswered => new("", "dash-circle", QuestionText.VerdictNone);

    /// <param name="fraction">Of the question's marks, in [-1, 1].</param>
    public static VerdictModel Of(double fraction) => fraction switch
    {
        >= 1 => new("badge-right", "check-lg", QuestionText.VerdictRight),
        > 0 => new("badge-disputed", "circle-half", QuestionText.VerdictPartly(fraction)),
        _ => new("badge-wrong", "x-lg", QuestionText.VerdictWrong),
    };
}
