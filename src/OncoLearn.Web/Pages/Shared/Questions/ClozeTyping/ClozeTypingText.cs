using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Gaps in which something is typed.</summary>
public static class ClozeTypingText
{
    public static string OneEmpty => Say("还有 1 个空格没有填。补上，或再按一次照这样核对。", "1 gap is not filled yet. Fill it in, or press again to check it as it is.");
    public static string SomeEmpty => Say("还有 {0} 个空格没有填。补上，或再按一次照这样核对。", "{0} gaps are not filled yet. Fill them in, or press again to check it as it is.");

    /// <param name="gaps">Their positions.</param>
    public static string CaseMattersIn(IReadOnlyList<int> gaps) => Say(
        $"空格 {string.Join("、", gaps)} 区分大小写。",
        $"Capital and small letters count as different in {(gaps.Count == 1 ? "gap" : "gaps")} {string.Join(", ", gaps)}.");
}
