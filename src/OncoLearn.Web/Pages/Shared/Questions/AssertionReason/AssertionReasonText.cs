using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Core;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.AssertionReason;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Assertion and reason.</summary>
public static class AssertionReasonText
{
    public static string Assertion => Say(CalledText.Assertion);
    public static string Because => Say(CalledText.Because);

    public static IReadOnlyList<SelectListItem> Choices => [.. Enum.GetValues<AssertionJudgement>().Select(judgement => new SelectListItem(Judgement(judgement), judgement.Word()))];

    public static string Judgement(AssertionJudgement judgement) => judgement switch
    {
        AssertionJudgement.Explains => Say("论断和理由都对，理由能解释论断", "Both are true, and the reason explains the assertion"),
        AssertionJudgement.BothTrue => Say("论断和理由都对，但理由不能解释论断", "Both are true, but the reason does not explain the assertion"),
        AssertionJudgement.OnlyAssertion => Say("论断对，理由不对", "The assertion is true, the reason is false"),
        AssertionJudgement.OnlyReason => Say("论断不对，理由对", "The assertion is false, the reason is true"),
        AssertionJudgement.Neither => Say("论断和理由都不对", "Both are false"),
        _ => throw new ArgumentOutOfRangeException(nameof(judgement), judgement, "no such judgement"),
    };
}
