using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>What a rule says of itself, for the page of rules and the heads of findings.</summary>
/// <param name="Id">Stable, in kebab case: waivers name it.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Why">Why it matters, in one or two sentences.</param>
/// <param name="Source">Where the rule comes from: <see cref="LintSources"/>.</param>
public sealed record LintRuleDoc(string Id, LintSeverity Severity, Bilingual Title, Bilingual Why, string Source)
{
    internal LintFinding Find(string path, string? lang, string zh, string en, LintFix? fix = null) => new(Id, Severity, path, lang, new Bilingual(zh, en), fix);
}
