using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>A text that lacks a language which other texts of the question have. A question that is written in one language lacks none.</summary>
sealed class MissingLanguage : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "missing-language", LintSeverity.Warning,
        new("缺少一种语言", "A language is missing"),
        new("用那种语言的读者会看到两种语言混在一起。", "A reader of that language meets a mixture of two."),
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
            select Doc.Find(text.Path, lang, $"这里没有{name.Zh}，而其他地方有，读者会看到两种语言混在一起。", $"There is no text in {name.En} here although other texts have it, so that a reader meets a mixture.");
    }
}
