using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>A text that lacks a language which other texts of the question have. A question that is written in one language lacks none.</summary>
sealed class MissingLanguage : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "missing-language", LintSeverity.Warning,
        new("缺少一种语言", "A language is missing"),
        new("用那种语言的读者看到的整道题会是另一种语言。", "A reader of that language gets the whole question in another one."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        var texts = target.Question.Texts.Where(text => text.Text is not null).ToList();
        var languages = texts.SelectMany(text => text.Text!.Languages).Distinct(StringComparer.Ordinal).ToList();
        return
            from text in texts
            from lang in languages
            where !text.Text!.Has(lang)
            let name = LanguageTag.NameOf(lang)
            select Doc.Find(text.Path, lang, $"这里没有{name.Zh}，而其他地方有：用{name.Zh}的读者看到的整道题会是另一种语言。", $"There is no text in {name.En} here although other texts have it: a reader of {name.En} gets the whole question in another language.");
    }
}
