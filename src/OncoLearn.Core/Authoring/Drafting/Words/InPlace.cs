using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Puts the word that asks into a sentence in the place of an entity, where the words around it allow that.</summary>
static class InPlace
{
    const int LongestEnglish = 260;
    const int LongestChinese = 110;

    // Words that lean on a sentence before, or hang together with what was cut.
    static readonly string[] LeaningEnglish = [" also ", " too", "nevertheless", " in turn", "latter", " such ", " these ", " those ", "the results told of", "the review", "conclusion", ";", " both ", " respectively"];
    static readonly string[] LeaningChinese = ["也", "还", "上述", "同样", "又", "其他", "综述", "；", "两者", "后者", "这一", "这种", "再", "：", "“"];

    static readonly HashSet<string> Starters = new(["In", "By", "On", "At", "From", "With", "Under", "Among", "After", "When", "Where", "As", "For", "The", "A", "An", "Loss", "Silencing", "Knockdown", "Knocking", "Patients", "High", "Low", "Given", "Through", "Used", "Over", "Overexpression", "Expression", "Inhibition", "Inhibiting", "Interference", "Treatment", "Tissue"], StringComparer.Ordinal);
    static readonly HashSet<string> BeforeNoun = new(["the", "a", "an", "and", "or", "that", "can", "may"], StringComparer.Ordinal);
    static readonly HashSet<string> AfterNoun = new(["and", "is", "are", "was", "were", "can", "may", "has", "have", "does", "which", "markedly", "significantly", "directly", "strongly", "often", "lies", "plays", "rises", "falls", "takes", "as", "more", "less", "alone", "mainly", "closely", "further", "levels", "level"], StringComparer.Ordinal);
    static readonly string[] BeforeChinese = ["，", "、", "在", "与", "和", "对", "将", "使", "由", "被", "以", "为", "于", "了", "着", "到", "是", "从", "向", "促进", "抑制", "上调", "下调", "激活", "诱导", "调控", "调节", "介导", "维持", "结合", "影响", "增强", "降低", "导致", "参与", "剪接", "通过", "经由", "沉默", "敲低", "干扰", "抗", "延长", "增加", "减弱", "削弱", "提高", "促", "造成", "破坏", "过表达", "中"];
    static readonly string[] AfterChinese = ["的", "在", "可", "能", "与", "和", "对", "是", "会", "使", "由", "中", "时", "后", "，", "。", "、", "表达", "水平", "促", "抑", "上调", "下调", "激活", "诱导", "调", "介导", "维持", "结合", "参与", "影响", "增强", "降低", "导致", "过表达", "显著", "明显", "直接", "相关", "较", "高", "低", "被", "通过", "缺失", "联合", "属于", "位于", "患者", "细胞", "为"];

    public static string? Chinese(DraftIndex index, string statement, string key, string which)
    {
        var text = statement.TrimEnd('。');
        if (text.Length > LongestChinese || text.Contains('。', StringComparison.Ordinal) || Array.Exists(LeaningChinese, word => text.Contains(word, StringComparison.Ordinal))) return null;
        if (Only(index, text, key) is not var (start, end)) return null;
        var (before, after) = (text[..start].TrimEnd(), text[end..].TrimStart());
        if (before.Length > 0 && !Array.Exists(BeforeChinese, word => before.EndsWith(word, StringComparison.Ordinal))) return null;
        if (after.Length > 0 && !Array.Exists(AfterChinese, word => after.StartsWith(word, StringComparison.Ordinal))) return null;
        return $"{before}{which}{after}？";
    }

    public static string? English(DraftIndex index, string statement, string key, string which)
    {
        var text = statement.TrimEnd('.');
        if (text.Length > LongestEnglish || text.Contains(". ", StringComparison.Ordinal) || Array.Exists(LeaningEnglish, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        if (Only(index, text, key) is not var (start, end)) return null;
        var (before, after) = (text[..start].TrimEnd(), text[end..]);
        // “Under which pressure, cells can …” would want another order of words.
        if (before.Length > 0 && !before.Contains(',', StringComparison.Ordinal) && after.Contains(',', StringComparison.Ordinal) && EnglishVerbs.IsPreposition(before.Split(' ')[0].ToLowerInvariant())) return null;
        if (after.Length > 0 && after[0] is not (' ' or ',')) return null;
        foreach (var article in new[] { "the", "a", "an" })
            if (before == Capitals.First(article) || before.EndsWith(" " + article, StringComparison.Ordinal)) before = before[..^article.Length].TrimEnd();
        var last = before.Split(' ')[^1];
        if (before.Length > 0 && !last.EndsWith(',') && !EnglishVerbs.IsPreposition(last) && !index.Verbs.IsVerb(last) && !BeforeNoun.Contains(last)) return null;
        if (after.StartsWith(" expression", StringComparison.Ordinal))
        {
            which = $"the expression of {which}";
            after = after[" expression".Length..];
        }
        // “X together with which treatment are …”: the verb is another noun's.
        if (EnglishVerbs.IsPlural(text[start..end]) && !EnglishVerbs.IsPreposition(last))
        {
            if (EnglishVerbs.OfOne(after) is not { } single) return null;
            after = single;
        }
        var next = after.TrimStart().Split(' ', ',')[0];
        if (after.StartsWith(' ') && next.Length > 0 && !EnglishVerbs.IsPreposition(next) && !index.Verbs.IsVerb(next) && !AfterNoun.Contains(next)) return null;
        // “By doing this, which treatment can …” reads better with its means at the end.
        var asked = before.StartsWith("By ", StringComparison.Ordinal) && before.EndsWith(',') && before.IndexOf(',', StringComparison.Ordinal) == before.Length - 1 && !after.Contains(',', StringComparison.Ordinal)
            ? $"{which}{after} by {before[3..^1]}"
            : $"{before} {which}{after}".Trim();
        return Lowered(index, asked) is { } low ? $"{low}?" : null;
    }

    /// <summary>The only place that names the entity, its parts or its wholes; a name with its abbreviation in brackets is one place.</summary>
    public static (int Start, int End)? Only(DraftIndex index, string text, string key)
    {
        var kin = index.KinOf(key);
        var found = index.Names.FindIn(text).Where(mention => kin.Contains(mention.Entity.Key)).ToList();
        if (found.Count == 0 || found.Exists(mention => mention.Entity.Key != key)) return null;
        var (start, end) = (found[0].Start, found[0].Start + found[0].Length);
        if (found.Count == 2 && text[end..found[1].Start].Trim() is "(" or "（" && found[1].Start + found[1].Length is var close && close < text.Length && text[close] is ')' or '）') return (start, found[1].Start + found[1].Length + 1);
        return found.Count == 1 ? (start, end) : null;
    }

    /// <summary>To stand after an opening; null where it is not known whether the first word is a name.</summary>
    static string? Lowered(DraftIndex index, string text)
    {
        var first = text.Split(' ', ',')[0];
        if (!char.IsUpper(text[0]) || first.Skip(1).Any(char.IsUpper) || first.Any(char.IsDigit)) return text;
        if (Starters.Contains(first)) return char.ToLowerInvariant(text[0]) + text[1..];
        if (index.Names.FindIn(text) is not [var name, ..] || name.Start != 0) return null;
        var isWord = name.Entity.Names.GetValueOrDefault("en", []).Append(name.Entity.Symbol).Any(one => char.IsLower(one[0]) && text.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        return isWord ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
