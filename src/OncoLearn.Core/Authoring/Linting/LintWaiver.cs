using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>A writer's decision to leave what a rule finds in a question.</summary>
/// <param name="Reason">For whoever reads it next; at least <see cref="ReasonLength"/> characters.</param>
public sealed record LintWaiver(string Rule, string Reason)
{
    /// <summary>In characters: what is shorter gives no reason.</summary>
    public const int ReasonLength = 10;

    /// <summary>Why it waives nothing; null where it does.</summary>
    public Bilingual? Problem => LintRules.Questions.All(rule => rule.Id != Rule)
        ? new($"没有名为“{Rule}”的规则", $"there is no rule “{Rule}”")
        : Reason.Trim().Length < ReasonLength ? new($"理由至少要写 {ReasonLength} 个字符", $"a reason has at least {ReasonLength} characters") : null;
}
