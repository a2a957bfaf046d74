namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>The languages that a question is written in, and the one in which a page shows it.</summary>
/// <param name="Address">Of the page with the question in a language.</param>
public sealed record PreviewLanguages(QuestionPreview Preview, Func<string, string> Address)
{
    public IReadOnlyList<string> Languages => [.. Preferences.Languages.All.Where(Preview.Answer.Face.Languages.Contains)];

    public string Shown => Preview.Answer.Languages[0];
}
