using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The two sides of a statement.</summary>
public sealed class TrueFalseValues : IValueNames
{
    public IReadOnlyCollection<string> Types { get; } = ["true-false"];

    public string? Of(string word) => word switch { "true" => QuestionText.True, "false" => QuestionText.False, _ => null };
}
