using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// A reason or a hint of more than 60 words, or of more than 120 Chinese characters, and an explanation of more than 150 words or 300 characters (words of
/// other scripts in it count one each).
/// </summary>
sealed class LongFeedback : ILintRule
{
    static readonly Limit[] Limits =
    [
        new(TextRole.Reason, new("理由", "reason"), EnglishWords: 60, ChineseCharacters: 120),
        new(TextRole.Hint, new("提示", "hint"), EnglishWords: 60, ChineseCharacters: 120),
        new(TextRole.Explanation, new("解析", "explanation"), EnglishWords: 150, ChineseCharacters: 300),
    ];

    public LintRuleDoc Doc { get; } = new(
        "long-feedback", LintSeverity.Advice,
        new("理由、解析或提示太长", "A reason, an explanation or a hint is very long"),
        new("答完题看到的话太长，学生就不读了，要点也埋没在里面；分成小块、尽量简单的反馈才有用。", "Feedback that is too long is not read, and its point is lost in it; what helps is feedback in small units, as simple as it can be."),
        LintSources.Shute);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where text.Text is not null
        from limit in Limits
        where limit.Role == text.Role
        from one in text.Text!
        let most = Lang.IsChinese(one.Lang) ? limit.ChineseCharacters : limit.EnglishWords
        let length = PlainText.Length(one.Value)
        where length > most
        select Doc.Find(text.Path, one.Lang,
            $"{limit.Name.Zh}有 {length} {(Lang.IsChinese(one.Lang) ? "字" : "词")}，超过 {most} {(Lang.IsChinese(one.Lang) ? "字" : "词")}，学生多半不会读完。",
            $"The {limit.Name.En} has {length} {(Lang.IsChinese(one.Lang) ? "characters" : "words")}, more than {most}: few learners will read it to its end.");

    sealed record Limit(TextRole Role, Bilingual Name, int EnglishWords, int ChineseCharacters);
}
