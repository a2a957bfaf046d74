using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Questions that say nearly the same.</summary>
public static class SimilarText
{
    public static string Title => Say("相似的题目", "Similar questions");
    public static string Lead => Say(
        "本题库里的题，与您能看到的其他题文字相近，最相近的在前。已停用的、以及由另一题复制来的不算。",
        "Questions of this bank whose words are close to another’s, among all that you may see; the closest first. Retired ones are left out, and copies beside their original.");
    public static string None => Say("没有发现相似的题目。", "No two questions are alike.");
    public static string NoneApart => Say("还没有标为“不是重复”的题。", "None is marked as no duplicate.");
    public static string Open => Say("待处理", "To look at");
    public static string Apart => Say("不是重复", "Not duplicates");
    public static string Count(int count) => Say($"{count} 对", count == 1 ? "1 pair" : $"{count} pairs");
    public static string Percent(double similarity) => Say($"相似 {similarity:0%}", $"{similarity:0%} alike");
    public static string PairName(int number) => Say($"第 {number} 对", $"Pair {number}");
    public static string Difference => Say("逐词比较（左 → 右）", "Word by word, left to right");
    public static string RetireThis(string stem) => Say($"停用：{stem}", $"Retire: {stem}");
    public static string MarkApart => Say("不是重复", "Not a duplicate");
    public static string TakeBack => Say("重新算作相似", "Count as alike again");
    public static string MarkedApart => Say("已标为不是重复，以后不再提示。", "Marked as no duplicate; it is not told again.");
    public static string TakenBack => Say("已撤回标记。", "The mark is taken back.");
    public static string SavedAnd => Say("与别的题很相似，见“相似的题目”。", "It is very like other questions:");
    public static string SeeThem => Say("查看", "see which");
}
