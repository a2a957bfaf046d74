using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// One option of three or more is of another kind than all the others, which are alike: a sentence beside phrases, a verb in -ing beside nouns, a number
/// beside words. In Chinese, where verbs have no endings, only numbers and whole sentences are told apart.
/// </summary>
sealed partial class MixedGrammar : ILintRule
{
    const int ShortPhrase = 3;

    enum Kind
    {
        Number,
        Sentence,
        Gerund,
        Phrase,
    }

    public LintRuleDoc Doc { get; } = new(
        "mixed-grammar", LintSeverity.Warning,
        new("有一个选项与其他选项不是同一类", "One option is of another kind"),
        new("选项应当可以互相比较：语法或类别不同的一项，不是一看就错，就是一看就对。", "Options are to be compared with each other: one of another grammar or kind is either ruled out at sight or gives itself away."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        foreach (var list in target.Options.Where(list => list.Options.Count > 2))
        {
            foreach (var lang in list.Languages.Where(lang => Lang.IsChinese(lang) || Lang.IsEnglish(lang)))
            {
                var kinds = list.Options.Select(option => (Option: option, Kind: KindOf(option.PlainIn(lang), lang))).GroupBy(option => option.Kind).ToList();
                if (kinds.Count != 2 || kinds.Find(kind => kind.Count() == 1)?.Single() is not { } odd) continue;
                // A long phrase may be a sentence whose verb is not known here.
                if (odd.Kind == Kind.Phrase && PlainText.Length(odd.Option.In(lang)) > ShortPhrase) continue;
                var others = kinds.First(kind => kind.Key != odd.Kind).Key;
                yield return Doc.Find(odd.Option.Path, lang,
                    $"“{PlainText.Quote(odd.Option.In(lang))}”是{Name(odd.Kind).Zh}，其他选项是{Name(others).Zh}，一眼就能分开。",
                    $"“{PlainText.Quote(odd.Option.In(lang))}” is {Name(odd.Kind).En} and the other options are {Name(others).Many}, so that it stands apart at sight.");
            }
        }
    }

    static (string Zh, string En, string Many) Name(Kind kind) => kind switch
    {
        Kind.Number => ("数字", "a number", "numbers"),
        Kind.Sentence => ("句子", "a sentence", "sentences"),
        Kind.Gerund => ("动名词短语", "a phrase with a verb in -ing", "phrases with a verb in -ing"),
        _ => ("短语", "a phrase", "phrases"),
    };

    static Kind KindOf(string text, string lang) =>
        Quantity.In(text) is not null ? Kind.Number
        : Lang.IsChinese(lang) ? ChineseSentence().IsMatch(text) ? Kind.Sentence : Kind.Phrase
        : EnglishSentence().IsMatch(text) ? Kind.Sentence
        : Gerund().IsMatch(text) ? Kind.Gerund
        : Kind.Phrase;

    // A finite verb that belongs to no relative or adverbial clause: be and the auxiliaries, and those by which findings are told.
    [GeneratedRegex(@"^((?!\b(that|which|who|what|when|where|if|as|because|after|while|how|why|whether)\b)[^;(])+? (is|are|was|were|has|have|had|does|do|did|can|cannot|may|might|will|would|should|(acts|activates|arrests|binds|blocks|causes|correlates|decreases|depends|differs|drives|falls|favours?|goes|grows|helps|increases|induces|inhibits|keeps|lacks|leads|leaves|lowers|maintains|means|mediates|predicts|prevents|promotes|protects|raises|reduces|regulates|relates|remains|restores|rises|shows|stops|stays|suppresses|suggests|upregulates|downregulates|weakens)|(die|grow|survive|rise|fall)(?! (of|in|to)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishSentence();

    [GeneratedRegex("^([A-Za-z]+ly )?(?!(string|ring|king|thing|during|nothing|something|spring|lining|sibling|wing|according)\\b)[A-Za-z]+ing\\b(?!-| (of|in|with|to|by|from|at|for|on|and|is|are)\\b|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Gerund();

    [GeneratedRegex("。.|。$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChineseSentence();
}
