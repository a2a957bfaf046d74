using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// Two options that say the same in other words: the same members in another order (“A and B”, “B and A”), the same words but for articles, 的 and an
/// English plural, or two names of one entity of the course. Options that differ in one word of substance are no such pair: they are what a good
/// question is made of.
/// </summary>
sealed partial class NearDuplicateOptions : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "near-duplicate-options", LintSeverity.Warning,
        new("两个选项说的是同一回事", "Two options say the same"),
        new("两个同义的选项不可能只有一个对，所以都可以排除。", "Of two options with one meaning not only one can be right, so both are ruled out."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from lang in list.Languages
        from at in Enumerable.Range(0, list.Options.Count)
        let one = list.Options[at]
        from other in list.Options.Skip(at + 1)
        where PlainText.Normal(one.In(lang)) != PlainText.Normal(other.In(lang)) && (Essence(one.PlainIn(lang)) == Essence(other.PlainIn(lang)) || IsOneEntity(target.Course, one.PlainIn(lang), other.PlainIn(lang)))
        select Doc.Find(other.Path, lang,
            $"“{PlainText.Quote(one.In(lang))}”与“{PlainText.Quote(other.In(lang))}”说的是同一回事，因此都可以排除。",
            $"“{PlainText.Quote(one.In(lang))}” and “{PlainText.Quote(other.In(lang))}” say the same, so that both are ruled out.");

    /// <summary>The members of an enumeration in ordinal order, without what carries no meaning.</summary>
    static string Essence(string text) => string.Join('|', Joint().Split(text).Select(Bare).Where(member => member.Length > 0).Order(StringComparer.Ordinal));

    static string Bare(string text) => string.Concat(TextWords.In(text)
        .Where(word => word.ToLowerInvariant() is not ("a" or "an" or "the"))
        .Select(word => Script.IsHan(word[0]) ? word.Replace("的", "", StringComparison.Ordinal) : Singular(word)))
        + string.Concat(text.Where(c => char.IsSymbol(c) || c is '-' or '−'));

    static string Singular(string word) =>
        TextWords.IsSymbol(word) || word.Length < 4 || word.EndsWith("ss", StringComparison.Ordinal) ? word.ToLowerInvariant() : word.ToLowerInvariant().TrimEnd('s');

    static bool IsOneEntity(LintCourse? course, string one, string other) => course is not null && EntityOf(course, one) is { } entity && entity == EntityOf(course, other);

    static string? EntityOf(LintCourse course, string text) =>
        course.Names.FindIn(text) is [var only] && only.Start == 0 && only.Length == text.Length ? only.Entity.Key : null;

    [GeneratedRegex(@"\s+(and|or|as well as)\s+|[、，,]|以及|和|与|及|或", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joint();
}
