using OncoLearn.Core.Quizzes;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Choosing questions for a quiz, drawing them, and the blueprint.</summary>
public static class SetPlanText
{
    public static string IsThere => Say("已在测验中", "In the quiz");
    public static string MayNotUse => Say("只能查看", "For viewing only");
    public static string PointsEach => Say("每题分数", "Points for each");
    public static string DrawLead => Say("每次作答从符合条件的题里随机抽取，已固定的题不会再抽到。", "Each attempt gets its own questions from those that fit; fixed questions are never drawn again.");
    public static string DrawFrom => Say("从哪些题里抽", "Draw from");
    public static string CountLong => Say("抽几题", "How many");
    public static string Finds(int count) => Say($"符合条件的已发布题目：{count} 道。", count == 1 ? "1 published question fits." : $"{count} published questions fit.");
    public static string FindsNone => Say("现在没有符合条件的已发布题目。可以先加入，发布测验以前要有足够的题。", "No published question fits now. You can add the draw all the same; there must be enough before the quiz is published.");
    public static string HowMany => Say("看看有多少题", "How many are there?");
    public static string BlueprintLead => Say("按类别和章节（或层次、目标）写下各要几题，题库够不够立刻就知道。", "Say how many questions of each category each section, level or objective gives; whether the banks suffice shows at once.");
    public static string Axis => Say("每行是", "Rows");
    public static string AxisWord(BlueprintAxis axis) => axis switch
    {
        BlueprintAxis.Section => Say("章节", "Section"),
        BlueprintAxis.Level => Say("认知层次", "Level"),
        BlueprintAxis.Objective => Say("学习目标", "Objective"),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "no such axis"),
    };
    public static string Without(BlueprintAxis axis) => axis switch
    {
        BlueprintAxis.Section => Say("没有章节的题", "Without a section"),
        BlueprintAxis.Objective => Say("没有学习目标的题", "Without an objective"),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "every question has one"),
    };
    public static string ShowTable => Say("显示表格", "Show the table");
    public static string NoRows => Say("这些条件下没有已发布的题。放宽条件，或另选每行的内容。", "No published question fits. Ask for less, or choose other rows.");
    public static string TableTitle => Say("各格要几题（斜线后是题库里有几题）", "How many questions of each (after the slash: how many there are)");
    public static string Together => Say("合计", "Together");
    public static string NoneThere => Say("没有题", "none");
    public static string CellLabel(string row, string category, int available) => Say($"{row}，{category}：共有 {available} 题", $"{row}, {category}: {available} there");
    public static string ApplyTable => Say("用于测验", "Put into the quiz");
    public static string Check => Say("检查", "Check");
    public static string SignedOut => Say("您已退出登录。请在另一个标签页登录，再回到这里继续；填好的数字都还在。", "You are signed out. Sign in in another tab, then go on here; the numbers stay.");
    public static string NothingAsked => Say("填上数字，这里会说题库够不够。", "Fill in numbers: here it says whether the banks suffice.");
    public static string DoesNotSuffice => Say("题目不够：", "There are too few questions:");
    public static string Suffices(int questions) => Say($"题目足够。测验共 {questions} 题。", questions == 1 ? "There are enough. The quiz has 1 question." : $"There are enough. The quiz has {questions} questions.");
    public static string CellName(string row, string category) => Say($"{row}，{category}", $"{row}, {category}");
    public static string ShortBy(int draws, int needed, int available) => Say(
        $"要 {needed} 题，只有 {available} 题{(draws > 1 ? "不同的题" : "")}。",
        $"{needed} {(draws > 1 ? "together " : "")}asked, {available} there.");
    public static string CellsWrong => Say("这些格里要填题数：", "Numbers of questions are needed in these cells:");
}
