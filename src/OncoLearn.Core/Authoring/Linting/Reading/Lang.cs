namespace OncoLearn.Core.Authoring.Linting;

/// <summary>The languages whose words the rules know. In other languages only what needs no words is looked at.</summary>
static class Lang
{
    public static bool IsChinese(string lang) => lang == "zh" || lang.StartsWith("zh-", StringComparison.Ordinal);

    public static bool IsEnglish(string lang) => lang == "en" || lang.StartsWith("en-", StringComparison.Ordinal);
}
