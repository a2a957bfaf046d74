using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Ordering;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Questions, their answers and what is said about them afterwards.</summary>
public static class QuestionText
{
    public static string Withheld => Say(
        "这道题正在您未完成的练习或测验里；做完那里，这里才再显示答案。",
        "This question waits in a practice set or quiz that you have open; its answer is shown here again when that is finished.");
    public static string Case => Say("病例", "Case");
    public static string True => Say("正确", "True");
    public static string False => Say("错误", "False");
    public static string ChooseOne => Say("请选择", "Choose…");
    public static string Gap(int number) => Say($"空格 {number}", $"Gap {number}");
    public static string TakenBy(string row) => Say($"“{row}”已经选了这一项。", $"Already chosen for “{row}”.");
    public static string OneEmpty => Say("还有 1 处没有填。补上，或再按一次照这样核对。", "1 place is still open. Fill it in, or press again to check it as it is.");
    public static string SomeEmpty => Say("还有 {0} 处没有填。补上，或再按一次照这样核对。", "{0} places are still open. Fill them in, or press again to check it as it is.");

    /// <summary>What is asked of an answer that leaves so much open: as script says it.</summary>
    public static string LeftOpen(int count) =>
        count == 1 ? OneEmpty : SomeEmpty.Replace("{0}", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static string ChooseFirst => Say("请先作答，再核对。", "Answer first, then check.");

    public static string Correct => Say("正确答案", "Correct");
    public static string CorrectAndChosen => Say("正确，您选了它", "Correct, your answer");
    public static string Missed => Say("应选，您漏选了", "Missed: this one is right");
    public static string WronglyChosen => Say("不该选，您选了它", "Your answer, not right");
    public static string RightlyLeft => Say("不该选，您没有选", "Rightly left");
    public static string AnswerAndReasons => Say("答案和理由", "The answer and the reasons");
    public static string YourAnswer => Say("您的答案", "Your answer");
    public static string WhyNot => Say("各个选项", "The options");

    public static string VerdictRight => Say("答对了", "Right");
    public static string VerdictPartly(double fraction) => Say($"部分正确 {fraction:0%}", $"Partly right, {fraction:0%}");
    public static string VerdictWrong => Say("答错了", "Not right");
    public static string VerdictWaiting => Say("等待评阅", "Waiting to be marked");
    public static string VerdictCompare => Say("请对照参考答案", "Compare with the model answer");
    public static string VerdictNone => Say("未作答", "Not answered");
    public static string VerdictWithheld => Say("暂不显示", "Not shown for now");

    public static string WhereItSaysSo => Say("出处", "Where it says so");
    public static string ReadParagraph => Say("查看原段落", "Read the paragraph");

    /// <param name="section">As printed in the review.</param>
    /// <param name="refs">The review's own reference numbers.</param>
    public static string Source(string section, IReadOnlyList<int> refs)
    {
        var numbers = string.Join(", ", refs);
        return refs.Count switch
        {
            0 => Say($"综述第 {section} 节（未标文献）", $"Review, section {section} (no reference given)"),
            1 => Say($"综述第 {section} 节，文献 {numbers}", $"Review, section {section}, ref. {numbers}"),
            _ => Say($"综述第 {section} 节，文献 {numbers}", $"Review, section {section}, refs. {numbers}"),
        };
    }

    public static string EachOptionOnce => Say("每个选项最多配对一次，有的用不上。", "Each option fits once at most, and some fit nowhere.");

    /// <summary>How the answer counts, of what is asked: null where there is only one way to be right.</summary>
    public static string? Rule(QuestionFace face) => face.Rule switch
    {
        null => null,
        ScoringRule.AllOrNothing when face is OrderingFace => OrderingText.AllOrNothing,
        ScoringRule.AllOrNothing => Say(
            "多选题：正确的选项不止一个。全部选对才得分。",
            "More than one option is right. The question counts only if every option is chosen or left as it should be."),
        ScoringRule.PerOption => Say(
            "多选题：正确的选项不止一个。每个选项选对或正确地不选，都得一份分。",
            "More than one option is right. Every option that you rightly choose or rightly leave counts."),
        ScoringRule.Penalty => Say(
            "多选题：正确的选项不止一个。每选对一个得分，每选错一个抵消一个选对的；最低零分。",
            "More than one option is right. Each wrong choice takes away a right one; the question never scores below zero."),
        ScoringRule.PerPart => Say("每一处单独计分。", "Each part counts by itself."),
        ScoringRule.AdjacentPairs => OrderingText.AdjacentPairs,
        ScoringRule.LongestSubsequence => OrderingText.LongestRun,
        _ => throw new ArgumentOutOfRangeException(nameof(face), face.Rule, "no such rule"),
    };
}
