using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Judging answers.</summary>
public static class GradingText
{
    public static string Title => Say("评阅答案", "Marking");
    public static string Lead => Say("同一道题的答案排在一起，先交的在前。评阅时不显示作答人。", "Answers to one question stand together, the oldest first. You are not told whose they are.");
    public static string Empty => Say("现在没有等待评阅的答案。", "No answer waits to be marked.");
    public static string EmptyWhat => Say("学生交卷以后，需要人工评阅的答案会列在这里。", "When students submit answers that a person has to mark, they are listed here.");
    public static string Waiting(int count) => Say($"{count} 份答案等待评阅", count == 1 ? "1 answer waits" : $"{count} answers wait");
    public static string Begin => Say("从第一份开始", "Start with the first");
    public static string SubmittedAt(string time) => Say($"{time} 交卷", $"submitted {time}");
    public static string JudgedAt(string time) => Say($"{time} 评阅", $"marked {time}");
    public static string Recent => Say("最近评阅的", "Marked lately");
    public static string RecentWhat => Say("打开可以更改；以最后一次评阅为准。", "Open one to change it; the last marking counts.");
    public static string Saved => Say("已保存。", "Saved.");
    public static string SavedLast => Say("已保存，全部评阅完毕。", "Saved. Nothing else waits.");

    public static string One => Say("评阅一份答案", "Mark an answer");
    public static string OutOf(double marks) => Say($"满分 {marks:0.##} 分", $"out of {AttemptText.Points(marks)}");
    public static string Before(string who, string when, double marks, double of) => Say(
        $"{who} 于 {when} 评为 {AttemptText.Marks(marks, of)}。再次保存会替换这次评阅。",
        $"Marked by {who} at {when}: {AttemptText.Marks(marks, of)}. Saving again replaces it.");
    public static string Somebody => Say("一位评阅人", "somebody");
    public static string Meanwhile => Say("您打开以后，另一位评阅人已经评过这份答案。您的评阅还没有保存；再按一次保存，就以您的为准。", "Somebody marked this answer after you opened it. Yours is not saved yet; save again to let it count.");
    public static string Whole => Say("整个答案", "The answer as a whole");
    public static string Part(int number) => Say($"第 {number} 部分", $"Part {number}");
    public static string Level(double fraction) => fraction switch
    {
        <= 0 => Say("不对", "Not right"),
        >= 1 => Say("完全正确", "Fully right"),
        _ => Say($"部分正确，{fraction:0.#%}", $"Partly right, {fraction:0.#%}"),
    };

    public static string Marks(double marks) => Say($"{marks:0.##} 分", $"{marks:0.##}");
    public static string Comment => Say("给学生的评语", "Comment to the student");
    public static string CommentHelp => Say("学生在结果页看到它。", "The student sees it on the result page.");
    public static string Needed => Say("请为这一项选择等级。", "Choose a level here.");
    public static string NeededFor(string criterion) => Say($"“{criterion}”还没有选择等级。", $"No level is chosen for “{criterion}”.");
    public static string CommentTooLong(int most) => Say($"评语最多 {most} 个字符。", $"A comment has {most:#,0} characters at most.");
    public static string SaveNext => Say("保存，下一份", "Save and next");
    public static string SaveBack => Say("保存，回到列表", "Save and back to the list");
    public static string Rubric => Say("评分", "Marks");
}
