using OncoLearn.Core.Questions;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Ordering.</summary>
public static class OrderingText
{
    public static string AllOrNothing => Say("每一项都排在正确的位置才得分。", "The question counts only if every item stands in its place.");
    public static string AdjacentPairs => Say("按相邻两项计分：后一项正确地紧跟前一项，就得一份分。", "Every two items that rightly follow each other count.");
    public static string LongestRun => Say("按先后正确的最长一串计分，中间隔着别的项也算。", "The longest run of items in the right order counts, whatever stands between them.");

    public static string ChoosePlaces => Say("给每一项选一个位次，每个位次只用一次。", "Choose a place for each item, and use each place once.");
    public static string ChoosePlace => Say("位次…", "Place…");
    public static string Place(int place) => Say($"第 {place} 位", $"Place {place}");
    public static string Move => Say("拖动各项，或用箭头移动，从上到下排好。", "Drag the items, or move them with the arrows, into order from top to bottom.");
    public static string Up => Say("上移：", "Move up:");
    public static string Down => Say("下移：", "Move down:");

    /// <param name="item">Its text.</param>
    public static string Moved(string item, string place, string of) => Say($"{item}：第 {place} 位，共 {of} 位", $"{item}: place {place} of {of}");
    public static string Open => Say("顺序还没有定：移动任意一项，或确认现在的顺序。", "Not answered yet: move an item, or confirm the order as it is.");
    public static string AsShown => Say("就按现在的顺序", "The order is right as shown");
    public static string Taken => Say("已按现在的顺序作答。", "Answered with the order as shown.");

    public static string YourPlace(int place) => Say($"您排在第 {place} 位", $"You put it in place {place}");
    public static string NoPlace => Say("您没有给它位次", "You gave it no place");

    /// <param name="counts">Whether the item counts under the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a rule of orderings.</exception>
    public static string Mark(ScoringRule rule, bool counts) => rule switch
    {
        ScoringRule.AllOrNothing => counts ? Say("位置正确", "In its place") : Say("位置不对", "Not in its place"),
        ScoringRule.AdjacentPairs => counts ? Say("正确地紧跟上一项", "Follows the one above") : Say("没有紧跟上一项", "Does not follow the one above"),
        ScoringRule.LongestSubsequence => counts ? Say("先后正确", "In order") : Say("先后不对", "Out of order"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "not a rule of orderings"),
    };
}
