using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Where the key of a question stands: in a line of its own, in a list further down, in the stem's brackets, or as a mark at options.</summary>
static partial class KeyFinder
{
    internal static readonly Bilingual None = new("没有找到答案", "no answer was found");

    static readonly Bilingual NothingAtAll = new("没有选项，也没有答案", "there are neither options nor an answer");

    static readonly Bilingual MarksLeft = new("选项旁的记号与答案不同，以答案为准", "the marks at the options differ from the answer, which was taken");

    /// <summary>Whether a problem is that there is no key.</summary>
    public static bool IsMissing(Bilingual problem) => problem == None || problem == NothingAtAll;

    /// <summary>The letters of the right options; null, with the problem told, where there are none or they contradict each other.</summary>
    public static IReadOnlyList<char>? LettersOf(EntryBlock block)
    {
        if (block.Keys.Count > 0) return Said(block);
        var marked = block.Options.Where(option => option.IsMarked).Select(option => option.Letter).ToList();
        var bold = BoldIn(block);
        var beside = marked.Count > 0 ? marked : bold.Count < block.Options.Count ? bold : [];
        if (Bracketed(block) is var (match, bracket))
        {
            var mayBeWord = MayBeWord(block, match);
            if (beside.Count == 0 || beside.SequenceEqual(bracket))
            {
                Clear(block);
                return Known(block, bracket, beside.Count == 0 && mayBeWord ? FromWord(string.Concat(bracket)) : new("答案取自题干的括号", "the key was taken from the brackets in the stem"));
            }
            if (!mayBeWord) return Contradict(block, bracket, beside);
        }
        if (marked.Count > 0) return Known(block, marked, new("答案取自选项旁的记号", "the key was taken from the marks at the options"));
        return Bold(block, bold);
    }

    /// <summary>Whether a question without a line for its key says in another way what is right: by marks or bold letters at options, or in the brackets of its stem.</summary>
    public static bool TellsItself(EntryBlock block) =>
        block.Options.Exists(option => option.IsMarked) || (BoldIn(block).Count is > 0 and var bold && bold < block.Options.Count) || EndsWithTruth(block)
        || (Bracketed(block) is var (match, _) && !MayBeWord(block, match));

    /// <summary>The key of a question without options; null, with the problem told, where there is none or more than one.</summary>
    public static KeyText? OnlyKey(EntryBlock block)
    {
        var keys = block.Keys.Where(key => key.Words.Trim().Length > 0).DistinctBy(key => EntryWords.Fold(key.Words)).ToList();
        if (keys.Count == 1) return keys[0];
        if (keys.Count > 1) block.Problems.Add(new($"答案不止一处：{string.Join(" / ", keys.Select(key => key.Words))}", $"there are several answers: {string.Join(" / ", keys.Select(key => key.Words))}"));
        else if (TruthInBrackets(block) is { } truth) return truth;
        else block.Problems.Add(block.TypeHint is null or "single-best-answer" or "multiple-answer" ? NothingAtAll : None);
        return null;
    }

    /// <summary>A key in the stem's brackets would be read by learners.</summary>
    public static void ClearBrackets(EntryBlock block)
    {
        if (block.Stem.IsLiteral || block.Keys.Count == 0 || block.Options.Count == 0) return;
        var said = block.Keys[0].Letters;
        if (said is null || MatchOf(block) is not { } match || LettersIn(block, match) is not { } letters) return;
        if (letters.SequenceEqual(said))
        {
            Clear(block);
            block.Notes.Add(new("去掉了题干括号里的答案", "the key in the brackets of the stem was taken out"));
        }
        else if (IsAtEnd(block, match)) block.Problems.Add(new($"括号里的答案是 {string.Concat(letters)}，答案行是 {string.Concat(said)}", $"the brackets say {string.Concat(letters)} and the answer line {string.Concat(said)}"));
    }

    static IReadOnlyList<char>? Said(EntryBlock block)
    {
        var keys = block.Keys.ConvertAll(key => (key.Words, Letters: LettersOf(block, key)));
        if (keys.Find(key => key.Letters is null) is { Words: { } words })
        {
            block.Problems.Add(words.Trim().Length == 0 ? None : new($"答案“{EntryMaker.Shortened(words)}”不是选项的字母", $"the answer “{EntryMaker.Shortened(words)}” is no letter of an option"));
            return null;
        }
        if ((block.Keys[0].Letters ?? []).FirstOrDefault(letter => block.Options.Exists(option => MayStandFor(option, letter))) is var twofold and not default(char))
        {
            block.Problems.Add(new($"选项没有编号，“{twofold}”既可指第 {twofold - 'A' + 1} 项，也可指以“{twofold}.”开头的一项：答案请写选项的文字", $"the options have no letters of their own: {twofold} may be the one in place {twofold - 'A' + 1} or the one that begins with “{twofold}.”; write the words of the option as the answer"));
            return null;
        }
        // In a list of bullets a star may be anything; several may stand for footnotes.
        var marked = block.Options.Where(option => option is { IsMarked: true, Bullet: null }).Select(option => option.Letter).ToList();
        if (marked.Count == 1 && !marked.SequenceEqual(keys[0].Letters!)) return Contradict(block, keys[0].Letters!, marked);
        if (marked.Count > 1 && !marked.SequenceEqual(keys[0].Letters!)) block.Notes.Add(MarksLeft);
        if (keys.Exists(key => !key.Letters!.SequenceEqual(keys[0].Letters!))) return Contradict(block, keys[0].Letters!, keys.First(key => !key.Letters!.SequenceEqual(keys[0].Letters!)).Letters!);
        return Known(block, keys[0].Letters!, block.KeyLine is { } line ? new($"答案在第 {line} 行", $"the key stands in line {line}") : null);
    }

    /// <summary>A word in capitals is read as letters, and may be an option.</summary>
    static IReadOnlyList<char>? LettersOf(EntryBlock block, KeyText key) =>
        key.Letters is { } letters && letters.All(letter => HasOption(block, letter)) ? letters : ByText(block, key) ?? ByLabel(block, key) ?? key.Letters;

    /// <summary>Whether a key speaks of the options, be it well or badly: letters, the words of one, or those of several. Nothing may speak of anything.</summary>
    public static bool MayMean(EntryBlock block, KeyText key)
    {
        if (key.Words.Trim().Length == 0) return true;
        if (key.Letters is { } letters) return key.Truth is null || letters.All(letter => HasOption(block, letter));
        var parts = Between().Split(key.Words).Select(EntryWords.Fold).ToHashSet(StringComparer.Ordinal);
        return ByText(block, key) is not null || ByLabel(block, key) is not null || block.Options.Exists(option => parts.Contains(EntryWords.Fold(option.Text.ToString())));
    }

    /// <summary>Whether a letter may be meant for the name at an option that has none of its own.</summary>
    static bool MayStandFor(EntryOption option, char letter) => option.Bullet is not null && option.Letter != letter && option.Text.ToString().TrimStart('*').StartsWith($"{letter}.", StringComparison.Ordinal);

    /// <summary>True or false where the options say so, or an option's own words.</summary>
    static IReadOnlyList<char>? ByText(EntryBlock block, KeyText key)
    {
        var found = block.Options.Where(option => EntryWords.Fold(option.Text.ToString()) == EntryWords.Fold(key.Words)
            || (key.Truth is { } truth && EntryWords.Truth(option.Text.ToString()) == truth)).ToList();
        return found.Count == 1 ? [found[0].Letter] : null;
    }

    /// <summary>The letter with the option's words behind it: <c>A. ZZW-115</c>, <c>B) Gefitinib</c>.</summary>
    static IReadOnlyList<char>? ByLabel(EntryBlock block, KeyText key) =>
        LineShapes.Option().Match(key.Words.Trim()) is { Success: true } match
        && block.Options.Find(option => OptionSplitter.IsOption(key.Words, option.Letter) && EntryWords.Fold(option.Text.ToString()) == EntryWords.Fold(match.Groups["rest"].Value)) is { } option
            ? [option.Letter]
            : null;

    static IReadOnlyList<char>? Known(EntryBlock block, IReadOnlyList<char> letters, Bilingual? note)
    {
        var missing = letters.Where(letter => !HasOption(block, letter)).ToList();
        if (missing.Count > 0)
        {
            block.Problems.Add(new($"答案是 {string.Concat(missing)}，但没有这个选项", $"the key is {string.Concat(missing)}, and there is no such option"));
            return null;
        }
        if (note is not null) block.Notes.Add(note);
        return letters;
    }

    static IReadOnlyList<char>? Contradict(EntryBlock block, IReadOnlyList<char> one, IReadOnlyList<char> other)
    {
        block.Problems.Add(new($"两处答案不同：{string.Concat(one)} 和 {string.Concat(other)}", $"two keys contradict each other: {string.Concat(one)} and {string.Concat(other)}"));
        return null;
    }

    static List<char> BoldIn(EntryBlock block) => [.. block.Options.Where(option => option.IsBold).Select(option => option.Letter)];

    static IReadOnlyList<char>? Bold(EntryBlock block, List<char> bold)
    {
        if (bold.Count == block.Options.Count) block.Problems.Add(new("没有找到答案：所有选项都加粗，看不出哪个正确", "no answer was found: all options are bold, which tells nothing"));
        else if (bold.Count == 0) block.Problems.Add(None);
        else return Known(block, bold, new("答案取自加粗的选项", "the key was taken from what is bold"));
        return null;
    }

    static (Match Match, IReadOnlyList<char> Letters)? Bracketed(EntryBlock block) =>
        !block.Stem.IsLiteral && MatchOf(block) is { } match && LettersIn(block, match) is { } letters && letters.All(letter => HasOption(block, letter)) ? (match, letters) : null;

    static bool HasOption(EntryBlock block, char letter) => block.Options.Exists(option => option.Letter == letter);

    /// <summary>Whether brackets inside a sentence may hold an abbreviation, as in <c>阿尔茨海默病(AD)的特征</c>.</summary>
    static bool MayBeWord(EntryBlock block, Match match) => !IsAtEnd(block, match) && match.Length > 3 && match.Value[1..^1].All(char.IsAsciiLetter);

    static Bilingual FromWord(string letters) => new(
        $"答案取自题干的括号：{letters}；如果括号里是缩写，请另起一行写“答案：”", $"the key {letters} was taken from the brackets in the stem; if that is an abbreviation, write the key in a line “Answer:” of its own");

    /// <summary>Whether the stem is a statement that says at its end, in brackets, whether it is true.</summary>
    public static bool EndsWithTruth(EntryBlock block) => TruthAtEnd(block) is not null;

    static Match? TruthAtEnd(EntryBlock block) =>
        !block.Stem.IsLiteral && block.Options.Count == 0 && LineShapes.BracketTruth().Match(block.Stem.ToString()) is { Success: true } match ? match : null;

    static KeyText? TruthInBrackets(EntryBlock block)
    {
        if (TruthAtEnd(block) is not { } match) return null;
        var key = new KeyText(match.Groups["key"].Value);
        block.Stem.Change(stem => LineShapes.BracketTruth().Match(stem) is { Success: true } said ? $"{stem[..said.Index].TrimEnd()}{said.Groups["end"].Value}".Trim() : stem);
        return key;
    }

    static bool IsAtEnd(EntryBlock block, Match match) =>
        match.Index == 0 || block.Stem.ToString()[(match.Index + match.Length)..].Trim().TrimEnd('。', '.', '?', '？', ':', '：').Length == 0;

    /// <summary>The last brackets with letters.</summary>
    static Match? MatchOf(EntryBlock block) => LineShapes.BracketKey().Matches(block.Stem.ToString()).LastOrDefault();

    /// <summary>
    /// The letters of a key; null for a word in capitals. Written together, those of a key are options, each once, and go up where the brackets are not at the end: <c>KRAS</c> and, inside a
    /// stem, <c>CEA</c> are words.
    /// </summary>
    static IReadOnlyList<char>? LettersIn(EntryBlock block, Match match)
    {
        var (words, letters) = (match.Groups["key"].Value, new KeyText(match.Groups["key"].Value).Letters);
        var isWord = words.Length > 1 && words.All(char.IsAsciiLetter) && letters is not null
            && !(letters.All(letter => HasOption(block, letter)) && (words.SequenceEqual(letters) || (words.Length == letters.Count && IsAtEnd(block, match))));
        return isWord ? null : letters;
    }

    static void Clear(EntryBlock block) => block.Stem.Change(stem =>
    {
        var match = LineShapes.BracketKey().Matches(stem).LastOrDefault();
        if (match is null) return stem;
        var brackets = match.Value[0] == '（' ? "（　）" : "( )";
        return string.Concat(stem.AsSpan(0, match.Index), brackets, stem.AsSpan(match.Index + match.Length));
    });

    /// <summary>What parts the words of several options in a key.</summary>
    [GeneratedRegex(@"\s*(?:[,，、;；|/+＋]|\band\b|[和与及])\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Between();
}
