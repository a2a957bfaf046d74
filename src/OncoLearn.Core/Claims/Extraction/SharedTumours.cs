using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>“lung and liver cancer”, “肺、肝癌”: a tumour whose last word stands only behind the next.</summary>
static class SharedTumours
{
    const int MostJoined = 6;

    const int LongestOrgan = 3;

    static readonly string[] Heads = ["cancer", "carcinoma"];

    static readonly string[] Joints = [",", "and", "or", "/"];

    const string ChineseJoints = "、和及与或";

    /// <summary>Null where no such tumour begins.</summary>
    public static (Entity Entity, int End)? At(string lower, int at, ClaimLexicon lexicon) => Script.IsHan(lower[at]) ? Chinese(lower, at, lexicon) : English(lower, at, lexicon);

    static (Entity Entity, int End)? English(string lower, int at, ClaimLexicon lexicon)
    {
        if (!char.IsAsciiLetterLower(lower[at]) || (at > 0 && FoldedText.IsWordCharacter(lower[at - 1]))) return null;
        var end = WordEnd(lower, at);
        var next = end;
        for (var joined = 0; joined < MostJoined; joined++)
        {
            var from = Behind(lower, next, Joints);
            if (from == next) return null;
            // “lung, and liver cancer”
            from = Behind(lower, from, Joints);
            next = WordEnd(lower, from);
            if (next == from) return null;
            foreach (var head in Heads)
                if (Behind(lower, next, [head, head + "s"]) > next) return lexicon.Find($"{lower[at..end]} {head}") is { Kind: EntityKind.Cancer } tumour ? (tumour, end) : null;
        }
        return null;
    }

    static int WordEnd(string lower, int at)
    {
        while (at < lower.Length && char.IsAsciiLetterLower(lower[at])) at++;
        return at;
    }

    /// <summary>Behind one of the words and the spaces around it; the same place where none stands there.</summary>
    static int Behind(string lower, int at, string[] words)
    {
        var from = at;
        while (from < lower.Length && lower[from] == ' ') from++;
        foreach (var word in words)
        {
            var end = from + word.Length;
            if (string.CompareOrdinal(lower, from, word, 0, word.Length) != 0 || (char.IsAsciiLetterLower(word[0]) && WordEnd(lower, from) != end)) continue;
            while (end < lower.Length && lower[end] == ' ') end++;
            return end;
        }
        return at;
    }

    static (Entity Entity, int End)? Chinese(string lower, int at, ClaimLexicon lexicon)
    {
        if (Organ(lower, at, lexicon) is not { } first) return null;
        var next = first.End + 1;
        for (var joined = 0; joined < MostJoined; joined++)
        {
            if (lexicon.Names.Longest(lower, next, (name, end) => name.Entity.Kind is EntityKind.Cancer && lower[end - 1] == '癌').Value is not null) return first;
            if (Organ(lower, next, lexicon) is not { } other) return null;
            next = other.End + 1;
        }
        return null;
    }

    /// <summary>“肺” where “肺癌” is a tumour and a joint follows.</summary>
    static (Entity Entity, int End)? Organ(string lower, int at, ClaimLexicon lexicon)
    {
        for (var end = at + 1; end < lower.Length && end <= at + LongestOrgan; end++)
            if (ChineseJoints.Contains(lower[end], StringComparison.Ordinal)) return lexicon.Find(lower[at..end] + "癌") is { Kind: EntityKind.Cancer, IsGeneral: false } tumour ? (tumour, end) : null;
        return null;
    }
}
