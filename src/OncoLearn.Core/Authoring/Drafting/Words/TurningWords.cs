using System.Text.RegularExpressions;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>A claim's own sentence with a gap in the place of the word that says which way it goes, and three words for the gap.</summary>
/// <param name="Words">What rises or is better; what falls or is worse; neither.</param>
sealed record TurningWords(Bilingual Gapped, IReadOnlyList<Bilingual> Words, int Key)
{
    /// <summary>English and Chinese of what goes up, down, and neither way. Of several Chinese words for one English the first is the one that the others become.</summary>
    static readonly (string[] En, string[] Up, string[] Down, string None)[] Families =
    [
        (["higher", "lower", "neither higher nor lower"], ["高于", "较高", "更高"], ["低于", "较低", "更低"], "接近"),
        (["high", "low", "normal"], ["较高", "偏高", "高表达"], ["较低", "偏低", "低表达"], "正常"),
        (["stronger", "weaker", "just as strong"], ["较强", "更强"], ["较弱", "更弱"], "一样强"),
        (["more", "less", "just as much"], ["更强", "更多"], ["更弱", "更少"], "相近"),
        (["more often", "less often", "just as often"], ["更多见", "更常见", "较多见", "更常", "高于"], ["更少见", "更少见", "较少见", "更少", "低于"], "相近"),
        (["more frequent", "less frequent", "just as frequent"], ["更多见", "更常见", "较多见"], ["更少见", "更少见", "较少见"], "同样多见"),
        (["more common", "less common", "just as common"], ["更多见", "更常见", "较多见"], ["更少见", "更少见", "较少见"], "同样多见"),
        (["more heterogeneous", "less heterogeneous", "just as heterogeneous"], ["更高", "更大", "更强"], ["更低", "更小", "更弱"], "相近"),
        (["longer", "shorter", "unchanged"], ["较长", "更长", "延长", "长于"], ["较短", "更短", "缩短", "短于"], "不变"),
        (["upregulated", "downregulated", "left unchanged"], ["上调"], ["下调"], "不变"),
        (["Upregulation", "Downregulation", "Unchanged expression"], ["上调"], ["下调"], "表达不变"),
        (["promotes", "inhibits", "does not affect"], ["促进", "促使"], ["抑制", "抑制"], "不影响"),
        (["promote", "inhibit", "leave unchanged"], ["促进"], ["抑制"], "不影响"),
        (["promotes", "counters", "does not affect"], ["促进"], ["抵抗"], "不影响"),
        (["activates", "represses", "does not affect"], ["激活"], ["抑制"], "不影响"),
        (["activate", "repress", "leave unchanged"], ["激活"], ["抑制"], "不影响"),
        (["induces", "suppresses", "does not affect"], ["诱导"], ["抑制"], "不影响"),
        (["induce", "suppress", "leave unchanged"], ["诱导"], ["抑制"], "不影响"),
        (["raises", "lowers", "does not change"], ["提高", "升高", "上调", "增加", "增强"], ["降低", "降低", "下调", "减少", "减弱"], "不改变"),
        (["raise", "lower", "leave unchanged"], ["提高", "升高", "上调", "增加", "增强"], ["降低", "降低", "下调", "减少", "减弱"], "不改变"),
        (["increases", "decreases", "does not change"], ["增加", "提高", "升高", "增强", "上调"], ["减少", "降低", "降低", "减弱", "下调"], "不改变"),
        (["increase", "reduce", "leave unchanged"], ["增加", "提高", "升高", "增强"], ["减少", "降低", "降低", "减弱"], "不改变"),
        (["strengthens", "weakens", "does not affect"], ["增强", "增强"], ["减弱", "削弱"], "不影响"),
        (["strengthen", "weaken", "leave unchanged"], ["增强", "增强"], ["减弱", "削弱"], "不影响"),
        (["activates", "inhibits", "does not affect"], ["激活"], ["抑制"], "不影响"),
        (["rises", "falls", "stays the same"], ["上升", "升高", "增多", "增加"], ["下降", "降低", "减少", "减少"], "不变"),
        (["up", "down", "unchanged"], ["上调", "升高", "上升"], ["下调", "降低", "下降"], "不变"),
        (["restore", "abolish", "leave unchanged"], ["恢复"], ["消除"], "不影响"),
        (["disturbs", "maintains", "does not affect"], ["打破", "扰乱", "破坏"], ["维持", "维持", "维持"], "不影响"),
        (["prolonged", "shortened", "did not change"], ["延长"], ["缩短"], "未改变"),
        (["prolongs", "shortens", "does not change"], ["延长"], ["缩短"], "不改变"),
        (["hasten", "delay", "leave unchanged"], ["加快", "加快", "加快"], ["延缓", "推迟", "延迟"], "不影响"),
        (["directly related", "inversely related", "not related"], ["直接相关", "正相关"], ["反向相关", "负相关"], "无关"),
        (["a limited effect", "a marked effect", "an unknown effect"], ["效果有限"], ["效果显著"], "效果不明"),
        (["Loss", "Amplification", "Translocation"], ["缺失"], ["扩增"], "易位"),
        (["well", "poorly", "moderately"], ["高分化"], ["低分化"], "中分化"),
        (["more sensitive", "less sensitive", "just as sensitive"], ["更敏感"], ["更不敏感"], "同样敏感"),
        (["sensitive", "insensitive", "partly sensitive"], ["敏感"], ["不敏感"], "部分敏感"),
        (["sensitive", "resistant", "partly sensitive"], ["敏感"], ["耐药"], "部分敏感"),
        (["positive", "negative", "weakly positive"], ["阳性"], ["阴性"], "弱阳性"),
    ];

    /// <summary>Words that stand beside others without telling which way they go: high-grade, low density.</summary>
    static readonly HashSet<string> Beside = new(["high", "low", "up", "down", "well", "poorly", "more", "less", "positive", "negative"], StringComparer.Ordinal);

    /// <summary>Forms in which the answer would be told a second time.</summary>
    static readonly string[] Told = [" rise ", " fall ", " rise.", " fall.", " both fall", " both rise"];

    /// <summary>After these a verb has no ending; elsewhere the same letters are a noun.</summary>
    static readonly HashSet<string> Bare = new(["promote", "inhibit", "induce", "suppress", "raise", "increase", "reduce", "strengthen", "weaken", "hasten", "delay", "activate", "repress", "restore"], StringComparer.Ordinal);

    static readonly string[] Negations = [" not ", " no ", "without", "neither", "lack", "absence", "unrelated", "rather than"];

    // What the Chinese word is a part of: 抑制剂, 敏感性.
    const string Part = "(?![剂性物因通])";

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    static readonly Dictionary<string, Regex> EnglishWords = Families.SelectMany(family => family.En.Take(2)).Distinct(StringComparer.Ordinal)
        .ToDictionary(word => word, word => new Regex($@"{(Bare.Contains(word) ? @"(?<=\b(can|may|could|to|often) )" : "(?<!(more|less|strongly|weakly|partly) )")}((markedly|significantly|clearly|generally) )?\b{word}\b", RegexOptions.CultureInvariant, Limit), StringComparer.Ordinal);

    static readonly Dictionary<string, Regex> ChineseWords = Families.SelectMany(family => family.Up.Concat(family.Down)).Distinct(StringComparer.Ordinal)
        .ToDictionary(word => word, word => new Regex($"(?<!更)(显著|明显|通常|强)?{word}{Part}", RegexOptions.CultureInvariant, Limit), StringComparer.Ordinal);

    /// <returns>Null where the sentence has no such word, or has two: the one would tell the other.</returns>
    public static TurningWords? Of(DraftIndex index, Claim claim) => index.Remember("turning words", claim, () => Gap.Wordings(index, claim).Select(said => Find(index, claim, said)).FirstOrDefault(found => found is not null));

    static TurningWords? Find(DraftIndex index, Claim claim, Bilingual said)
    {
        if (!Gap.StandsAlone(index, said) || (index.Languages.En && Array.Exists(Negations, word => said.En.Contains(word, StringComparison.OrdinalIgnoreCase)))) return null;
        TurningWords? found = null;
        foreach (var (en, up, down, none) in Families)
        {
            // A gene that is lost might be amplified; its expression, or an effect of its loss, might not.
            if (en[0] == "Loss" && (claim.Relation != "lost-in" || said.En.Contains("expression", StringComparison.Ordinal))) continue;
            var (english, chinese) = (index.Languages.En ? English(index, said.En, en) : null, index.Languages.Zh ? Chinese(index, said.Zh, up, down) : null);
            if ((index.Languages.En && english is null) || (index.Languages.Zh && chinese is null) || (english is { } e && chinese is { } c && e.Key != c.Key)) continue;
            var key = english?.Key ?? chinese!.Value.Key;
            var turned = new TurningWords(
                new(chinese?.Text ?? "", english?.Text ?? ""),
                [.. Enumerable.Range(0, en.Length).Select(at => new Bilingual(at == 2 ? none : chinese is { } own && at == own.Key ? own.Word : Match(chinese?.Word, up, down, at), char.ToUpperInvariant(en[at][0]) + en[at][1..]))],
                key);
            if (found is not null && found.Gapped != turned.Gapped) return null;
            found ??= turned;
        }
        return found is not null && !Others(index, said, found) ? found : null;
    }

    /// <summary>较高 goes with 较低, and what has no such pair with the first.</summary>
    static string Match(string? word, string[] up, string[] down, int at)
    {
        var (from, to) = at == 0 ? (down, up) : (up, down);
        return Array.IndexOf(from, word) is var place && place >= 0 && place < to.Length ? to[place] : to[0];
    }

    /// <summary>Whether the rest of the sentence has another such word.</summary>
    static bool Others(DraftIndex index, Bilingual said, TurningWords found) => index.Languages.En
        ? Array.Exists(Told, word => found.Gapped.En.Contains(word, StringComparison.Ordinal)) || Families.Any(family => family.En.Take(2).Any(word => !Beside.Contains(word) && EnglishWords[word].IsMatch(Free(index, found.Gapped.En))))
        : said.Zh.Length == 0;

    static (string Text, string Word, int Key)? English(DraftIndex index, string text, string[] words)
    {
        (string, string, int)? found = null;
        var names = index.Names.FindIn(text);
        for (var at = 0; at < 2; at++)
        {
            foreach (Match match in EnglishWords[words[at]].Matches(text))
            {
                if (!IsGrade(match.Value) && names.Any(name => name.Start < match.Index + match.Length && match.Index < name.Start + name.Length)) continue;
                if (found is not null) return null;
                var before = text[..match.Index];
                if (before.EndsWith(" an ", StringComparison.Ordinal) || (before.EndsWith(" a ", StringComparison.Ordinal) && words.Any(word => "aeiou".Contains(word[0])))) return null;
                found = ($"{before}{Gap.Blank}{text[(match.Index + match.Length)..]}", words[at], at);
            }
        }
        return found;
    }

    static (string Text, string Word, int Key)? Chinese(DraftIndex index, string text, string[] up, string[] down)
    {
        (string, string, int)? found = null;
        var names = index.Names.FindIn(text);
        foreach (var (word, key) in up.Distinct(StringComparer.Ordinal).Select(word => (word, 0)).Concat(down.Distinct(StringComparer.Ordinal).Select(word => (word, 1))).OrderByDescending(pair => pair.word.Length))
        {
            foreach (Match match in ChineseWords[word].Matches(text))
            {
                if (!IsGrade(match.Value) && names.Any(name => name.Start < match.Index + match.Length && match.Index < name.Start + name.Length)) continue;
                if (match.Index > 0 && text[match.Index - 1] is '不' or '未' or '免') continue;
                if (found is { Item3: var side } && side == key && found.Value.Item2.EndsWith(word, StringComparison.Ordinal)) continue;
                if (found is not null) return null;
                found = ($"{text[..match.Index]}{Gap.Blank}{text[(match.Index + match.Length)..]}", word, key);
            }
        }
        return found;
    }

    /// <summary>A degree of differentiation is told by its name.</summary>
    static bool IsGrade(string word) => word is "well" or "poorly" or "高分化" or "低分化";

    /// <summary>Without the names.</summary>
    static string Free(DraftIndex index, string text)
    {
        foreach (var name in index.Names.FindIn(text).Reverse()) text = text.Remove(name.Start, name.Length);
        return text;
    }
}
