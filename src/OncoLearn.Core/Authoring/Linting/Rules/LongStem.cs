using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>A stem of more than 100 words, or of more than 200 Chinese characters (words of other scripts in it count one each).</summary>
sealed class LongStem : ILintRule
{
    const int EnglishWords = 100;
    const int ChineseCharacters = 200;

    public LintRuleDoc Doc { get; } = new(
        "long-stem", LintSeverity.Advice,
        new("题干太长", "The stem is very long"),
        new("多余的内容考的是阅读速度；题干只写回答所需要的。", "What is not needed tests the speed of reading; a stem carries what the answer takes and no more."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where text is { Role: TextRole.Stem, Text: not null }
        from one in text.Text!
        let limit = Lang.IsChinese(one.Lang) ? ChineseCharacters : EnglishWords
        let length = PlainText.Length(one.Value)
        where length > limit
        select Doc.Find(text.Path, one.Lang,
            $"题干长 {length}（{(Lang.IsChinese(one.Lang) ? "字" : "词")}），超过 {limit}，考的会是阅读速度。",
            $"The stem has {length} {(Lang.IsChinese(one.Lang) ? "characters" : "words")}, more than {limit}, and so tests the speed of reading.");
}
