using System.Text.RegularExpressions;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// A stem that asks nothing of its own: “which of the following is true”, “下列说法正确的是”; or one that is neither a question nor long enough to
/// be one (fewer than four words, or six Chinese characters), where the options alone answer it.
/// </summary>
sealed partial class UnfocusedStem : ILintRule
{
    const int EnglishWords = 4;
    const int ChineseCharacters = 6;

    public LintRuleDoc Doc { get; } = new(
        "unfocused-stem", LintSeverity.Warning,
        new("题干没有问题，或问得太空", "The stem asks nothing definite"),
        new("遮住选项就答不出的题，考的是几条不相干的判断题，读起来也费时。", "What cannot be answered with the options covered is a bundle of unrelated true/false questions, and takes long to read."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where !target.IsStatement && text is { Role: TextRole.Stem, Text: not null }
        from one in text.Text!
        let plain = PlainText.Of(one.Value)
        where AsksForTruth(plain, one.Lang) || (target.StemAsks && IsIncomplete(plain, one.Lang))
        select AsksForTruth(plain, one.Lang)
            ? Doc.Find(text.Path, one.Lang, "题干只问哪一项正确，遮住选项就没有问题可答。", "The stem only asks which option is true, and asks nothing once the options are covered.")
            : Doc.Find(text.Path, one.Lang, $"题干“{PlainText.Quote(one.Value)}”不成问题，要看了选项才知道问什么。", $"The stem “{PlainText.Quote(one.Value)}” is no question: only the options tell what is asked.");

    static bool AsksForTruth(string stem, string lang) => Lang.IsChinese(lang) ? Chinese().IsMatch(stem) : Lang.IsEnglish(lang) && English().IsMatch(stem);

    static bool IsIncomplete(string stem, string lang) =>
        stem.IndexOfAny(['?', '？']) < 0 && (Lang.IsChinese(lang) || Lang.IsEnglish(lang)) && PlainText.Length(stem) < (Lang.IsChinese(lang) ? ChineseCharacters : EnglishWords);

    [GeneratedRegex(@"\b(which|what)( one)?( of)?( the| these)?( following| below| above)?( statements?| options?| answers?| claims?| sentences?)?( (about|on|regarding|concerning|of) [^?.]{1,60}?)? (is|are)( \W?not\W?)? (the )?(most )?(true|correct|right|false|incorrect|wrong|accurate|untrue)( (of|for|about|regarding|concerning|statements?|ones?|answers?|options?) ?[^?.]{0,60})?[?:.]|\bselect the (true|correct|false|incorrect) (statement|option|answer)s?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"(下列|以下|下面|哪)[^。？，；]{0,30}?(说法|叙述|描述|表述|陈述|选项|哪些|哪一项|哪项|哪个)?(中|里)?，?(哪些|哪一项|哪项|哪个|不)?(是)?(正确|对|错误|不对|有误|不正确)的?(的?是|的?有|的?为|的?一项是?)?[？：:。（(]?\s*([（(]\s*[）)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
