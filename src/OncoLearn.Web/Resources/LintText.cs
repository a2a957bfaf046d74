using OncoLearn.Core.Authoring.Linting;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What the linter finds in a question, and what its author does about it.</summary>
public static class LintText
{
    public static string Title => Say("命题检查", "Item-writing checks");
    public static string Clean => Say("没有发现问题。", "Nothing was found.");
    public static string Count(int open) => open == 0 ? Clean : Say($"发现 {open} 处可以改进。", open == 1 ? "1 finding." : $"{open} findings.");
    public static string Why => Say("为什么，依据是什么", "Why, and where it comes from");
    public static string Source => Say("出处：", "Source: ");
    public static string Leave => Say("不改，写明理由", "Leave it, and say why");
    public static string Reason => Say("保留的理由", "Reason for leaving it");
    public static string ReasonHelp => Say($"给以后读到的人看，至少 {LintWaiver.ReasonLength} 个字符。", $"For whoever reads it next; at least {LintWaiver.ReasonLength} characters.");
    public static string BadReason(int most) => Say($"理由要有 {LintWaiver.ReasonLength} 到 {most} 个字符。", $"A reason has {LintWaiver.ReasonLength} to {most} characters.");
    public static string DoLeave => Say("保留", "Leave it");
    public static string Left => Say("保留", "Left as it is");
    public static string TakeBack => Say("撤回", "Take back");
    public static string SaveFirst => Say("要保留而不改，请先保存题目。", "To leave one as it is, save the question first.");
    public static string Waived => Say("已记下保留的理由。", "The reason for leaving it was written down.");
    public static string TakenBack => Say("已撤回，这条检查又生效了。", "Taken back; the rule counts again.");
    public static string Missing => Say("还要补齐或改正：", "Still to fill in or put right: ");

    public static string Severity(LintSeverity severity) => severity switch
    {
        LintSeverity.Error => Say("错误", "Error"),
        LintSeverity.Warning => Say("警告", "Warning"),
        LintSeverity.Advice => Say("建议", "Advice"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no such severity"),
    };
}
