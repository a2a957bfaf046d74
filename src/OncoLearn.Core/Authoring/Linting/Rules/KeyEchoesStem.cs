using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// A word of the stem, or of the text that it asks about, is found again in a single key and in no other option. In Chinese a word is a run of two or
/// more characters without function words; in other scripts a symbol or a word of five or more letters, whatever its ending. Where another option too
/// echoes a word of its own, the echo tells nothing.
/// </summary>
sealed class KeyEchoesStem : ILintRule
{
    const int Letters = 5;
    const int SharedLetters = 6;
    const int LongestRun = 12;
    const string FunctionCharacters = "的了在是与和中对为被使不有其这那一个种项及或由于后时上下哪什么怎样如何也都就而且以从向把给让并则所之可能会应该更最较很各每某综述据依下列此";

    static readonly HashSet<string> Common = new(
        new[]
        {
            "about", "according", "after", "among", "before", "being", "between", "both", "following", "given", "likely", "might", "most", "other", "others", "rather", "review",
            "section", "should", "shown", "statement", "their", "there", "these", "thing", "those", "under", "where", "which", "while", "whose", "without", "would", "account", "result",
        }.Select(TextWords.Root),
        StringComparer.Ordinal);

    public LintRuleDoc Doc { get; } = new(
        "key-echoes-stem", LintSeverity.Warning,
        new("正确选项重复了题干里的词", "The key echoes a word of the stem"),
        new("只在题干和正确选项里出现的词把两者连了起来，不懂的人凭字面就能选对。", "A word that only the stem and the key share ties them together, so that the key is found by its sound."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        where list.HasKey && list.Keys.Count() == 1 && list.Options.Count > 2
        from lang in list.Languages
        let asked = target.AskedIn(lang)
        let key = list.Keys.First()
        let echo = EchoesOf(asked, key, list, lang).FirstOrDefault()
        where echo is not null && !list.Distractors.Any(option => EchoesOf(asked, option, list, lang).Any())
        select Doc.Find(key.Path, lang,
            $"“{echo}”既在题干或它的材料里，又只在正确选项里出现，等于提示了答案。",
            $"“{echo}” stands in the stem, or in the text that it asks about, and in no option but the key, which gives the key away.");

    /// <summary>What this option alone shares with the stem; the longest first.</summary>
    static IEnumerable<string> EchoesOf(string asked, ListedOption option, OptionList list, string lang)
    {
        var others = list.Options.Where(other => other != option).Select(other => other.PlainIn(lang)).ToList();
        var text = option.PlainIn(lang);
        return WordsOf(asked).Intersect(WordsOf(text), StringComparer.Ordinal)
            .Where(root => !others.Exists(other => WordsOf(other).Any(word => IsOneWord(word, root))))
            .Select(root => TextWords.In(text).First(word => TextWords.Root(word) == root))
            .Concat(RunsOf(text).Where(run => asked.Contains(run, StringComparison.Ordinal) && !others.Exists(other => SharesPair(other, run))))
            .OrderByDescending(echo => echo.Length);
    }

    /// <summary>Apoptosis and apoptotic, say.</summary>
    static bool IsOneWord(string one, string other) => one == other || one.AsSpan().CommonPrefixLength(other) >= SharedLetters;

    static IEnumerable<string> WordsOf(string text) => TextWords.In(text)
        .Where(word => !Script.IsHan(word[0]) && (word.Length >= Letters || (TextWords.IsSymbol(word) && word.Any(char.IsLetter))))
        .Select(TextWords.Root)
        .Where(root => !Common.Contains(root));

    /// <summary>Every run of 2 to 12 Chinese characters without a function word in it.</summary>
    static IEnumerable<string> RunsOf(string text) =>
        from run in text.Split([.. text.Where(c => !Script.IsHan(c) || FunctionCharacters.Contains(c, StringComparison.Ordinal))], StringSplitOptions.RemoveEmptyEntries)
        from start in Enumerable.Range(0, Math.Max(0, run.Length - 1))
        from length in Enumerable.Range(2, Math.Min(LongestRun, run.Length - start) - 1)
        select run.Substring(start, length);

    static bool SharesPair(string text, string run) => Enumerable.Range(0, run.Length - 1).Any(at => text.Contains(run.Substring(at, 2), StringComparison.Ordinal));
}
