using OncoLearn.Core;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The rules of scoring, from which some types let their authors choose.</summary>
public sealed class SharedValues : IValueNames
{
    public IReadOnlyCollection<string> Types { get; } = [];

    public string? Of(string word) => Words<ScoringRule>.Find(word) is { } rule ? EditorText.RuleName(rule) : null;
}
