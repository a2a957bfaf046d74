namespace OncoLearn.Web.Pages.Questions;

/// <summary>Which folder holds the partials of a question type. A new type is a folder beside these and one line here.</summary>
public static class QuestionPartials
{
    static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["single-best-answer"] = "SingleBestAnswer",
        ["multiple-answer"] = "MultipleAnswer",
        ["true-false"] = "TrueFalse",
        ["matching"] = "Matching",
        ["cloze-choices"] = "ClozeChoices",
    };

    /// <summary>The fields of an answer; its model is an <see cref="AnswerModel"/>.</summary>
    /// <exception cref="KeyNotFoundException">No such type.</exception>
    public static string Answer(string type) => $"Questions/{Folders[type]}/_Answer";

    /// <summary>What was answered and what is right; its model is a <see cref="ReviewModel"/>.</summary>
    /// <exception cref="KeyNotFoundException">No such type.</exception>
    public static string Review(string type) => $"Questions/{Folders[type]}/_Review";
}
