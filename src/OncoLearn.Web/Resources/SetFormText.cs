using OncoLearn.Core.Quizzes;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The settings of a quiz that an instructor builds.</summary>
public static class SetFormText
{
    public static string Settings => Say("测验设置", "Settings of the quiz");
    public static string About => Say("名称和说明", "Name and introduction");
    public static string TitleNeeded => Say("请至少用一种语言给测验取名。", "Give the quiz a name in at least one language.");
    public static string TitleTooLong(int most) => Say($"名称最多 {most} 个字。", $"A name has at most {most} characters.");
    public static string IntroZh => Say("中文说明", "Introduction in Chinese");
    public static string IntroEn => Say("英文说明", "Introduction in English");
    public static string IntroHelp => Say("显示在开始以前；规则会自动列出，不必再写。", "Shown before the start; the rules are listed by themselves.");
    public static string IntroTooLong(int most) => Say($"说明最多 {most} 个字。", $"An introduction has at most {most} characters.");
    public static string Answering => Say("作答", "Answering");
    public static string BehaviourLabel => Say("作答方式", "How it is answered");
    public static string Behaviour(string key) => key switch
    {
        "deferred" => Say("交卷以后判分", "Graded after submission"),
        "immediate" => Say("每答一题立刻判分", "Each answer graded at once"),
        "interactive" => Say("可多次尝试，有提示", "Several tries with hints"),
        "deferred-certainty" => Say("交卷以后判分，并问把握程度", "Graded after submission, with certainty"),
        "immediate-certainty" => Say("每题立刻判分，并问把握程度", "Graded at once, with certainty"),
        "manual" => Say("全部由教师评阅", "All marked by you"),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "no such behaviour"),
    };
    public static string Tries => Say("每题最多尝试", "Tries for each question");
    public static string TriesHelp => Say("只用于“可多次尝试”。", "For several tries only.");
    public static string Penalty => Say("每多试一次扣（%）", "Each further try costs (%)");
    public static string PenaltyHelp => Say("占该题分数的百分比；只用于“可多次尝试”。", "Of the question’s points; for several tries only.");
    public static string Minutes => Say("限时（分钟）", "Time limit (minutes)");
    public static string MinutesHelp => Say("不填则不限时。", "Empty for none.");
    public static string Sittings => Say("可以做几次", "How often it may be sat");
    public static string SittingsHelp => Say("不填则不限次数。", "Empty for as often as they like.");
    public static string Passing => Say("通过线（%）", "Passing mark (%)");
    public static string PassingHelp => Say("占满分的百分比；不填则不设。", "Of all marks; empty for none.");
    public static string ShufflesQuestions => Say("打乱题目顺序", "Shuffle the questions");
    public static string ShufflesOptions => Say("打乱选项顺序", "Shuffle the options");
    public static string ShuffleHelp => Say("顺序本身有含义的选项（如对错、等级，或含“以上都对”）从不打乱；配对和排序题的选项总是打乱，否则会透露答案。", "Options whose order means something, such as true and false, or with “all of the above” among them, are never shuffled. What is to be matched or put in order always is, as its order would tell the key.");
    public static string Release => Say("公布", "Release");
    public static string ReleaseHelp => Say("学生什么时候看到什么。答案未公布以前，这些题也不会在别处透露。", "What students see when. Until the answers are released, no other page tells them either.");
    public static string Score => Say("得分", "Score");
    public static string Correctness => Say("对错", "Right or wrong");
    public static string Key => Say("答案", "The answers");
    public static string Reasons => Say("理由", "Reasons");
    public static string Evidence => Say("依据和出处", "Evidence and sources");
    public static string Time(ReleaseTime time) => time switch
    {
        ReleaseTime.AtOnce => Say("判分后立即", "As soon as it is graded"),
        ReleaseTime.AfterSubmission => Say("交卷以后", "After submission"),
        ReleaseTime.AfterClosing => Say("测验关闭以后", "After the quiz has closed"),
        ReleaseTime.Never => Say("不公布", "Never"),
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, "no such time"),
    };
    public static string WholeNeeded(double least, double most) => Say($"请填 {least:0} 到 {most:0} 的整数。", $"Give a whole number from {least:0} to {most:0}.");
    public static string NumberNeeded(double least, double most) => Say($"请填 {least:0.##} 到 {most:0.##} 的数。", $"Give a number from {least:0.##} to {most:0.##}.");
}
