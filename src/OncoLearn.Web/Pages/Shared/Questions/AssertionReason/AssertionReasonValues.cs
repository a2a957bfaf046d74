using OncoLearn.Core;
using OncoLearn.Core.Questions.AssertionReason;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What can hold of an assertion and its reason.</summary>
public sealed class AssertionReasonValues : IValueNames
{
    public IReadOnlyCollection<string> Types { get; } = ["assertion-reason"];

    public string? Of(string word) => Words<AssertionJudgement>.Find(word) is { } judgement ? AssertionReasonText.Judgement(judgement) : null;
}
