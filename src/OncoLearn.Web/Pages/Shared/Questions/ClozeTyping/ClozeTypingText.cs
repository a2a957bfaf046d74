using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Gaps in which something is typed.</summary>
public static class ClozeTypingText
{
    /// <param name="gaps">Their positions.</param>
    public static string CaseMattersIn(IReadOnlyList<int> gaps) => Say(
        $"空格 {string.Join("、", gaps)} 区分大小写。",
        $"Capital and small letters count as different in {(gaps.Count == 1 ? "gap" : "gaps")} {string.Join(", ", gaps)}.");
}
