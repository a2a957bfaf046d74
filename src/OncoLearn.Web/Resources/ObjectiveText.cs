using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The learning objectives of a question.</summary>
public static class ObjectiveText
{
    public static string Objectives => Say("学习目标", "Learning objectives");
    public static string Help => Say("这道题考查哪些目标；组卷时可按目标选题。", "What the question examines; quizzes can be put together by objectives.");
    public static string Find => Say("查找学习目标", "Find objectives");
    public static string Example => Say("输入目标里的词", "Words of the objective");
    public static string NoneFound => Say("没有找到别的学习目标。", "No other objective was found.");
    public static string Listed(int count) => Say($"列出 {count} 个学习目标。", count == 1 ? "1 objective is listed." : $"{count} objectives are listed.");
}
