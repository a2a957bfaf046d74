using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>Words by which a sentence hangs on the one before: by itself it does without them.</summary>
static class Connectives
{
    /// <summary>Taken away with or without a comma after them.</summary>
    static readonly string[] Chinese = ["除此之外", "与此同时", "值得注意的是", "需要指出的是", "有趣的是", "不仅如此", "综上所述", "更重要的是", "此外", "然而", "不过", "但是", "并且", "而且", "因此", "所以", "因而", "例如", "比如", "总之", "但"];

    /// <summary>Without a comma after them they belong to what follows: “同时表达”, “另外一项”.</summary>
    static readonly string[] ChineseWithComma = ["同时", "另外", "另一方面", "一方面", "首先", "其次", "再次", "最后", "相反", "反之", "同样", "类似地", "进一步", "随后", "接着", "具体而言", "具体来说", "事实上", "可见", "其中"];

    static readonly string[] English =
    [
        "moreover", "however", "furthermore", "in addition", "additionally", "besides", "also", "thus", "therefore", "hence", "consequently", "accordingly", "nevertheless", "nonetheless", "conversely", "in contrast",
        "by contrast", "on the contrary", "on the other hand", "on the one hand", "similarly", "likewise", "interestingly", "notably", "importantly", "remarkably", "of note", "indeed", "in fact", "meanwhile",
        "for example", "for instance", "in particular", "specifically", "taken together", "overall", "as a result", "finally", "first", "firstly", "second", "secondly", "third", "thirdly", "lastly", "next", "then",
    ];

    static readonly string[] EnglishWithoutComma = ["and", "but", "yet"];

    /// <summary>The sentence without those at its start; as it is where nothing else is left.</summary>
    public static string Without(string sentence)
    {
        var rest = sentence;
        while (After(rest) is { Length: > 0 } next) rest = next;
        return rest.Length == sentence.Length ? sentence : Capitals.First(rest);
    }

    static string? After(string text)
    {
        foreach (var word in Chinese)
            if (text.StartsWith(word, StringComparison.Ordinal)) return text[word.Length..].TrimStart('，', ',', ' ');
        foreach (var word in ChineseWithComma)
            if (text.StartsWith(word, StringComparison.Ordinal) && BehindComma(text, word.Length) is { } rest) return rest;
        foreach (var word in English)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && BehindComma(text, word.Length) is { } rest) return rest;
        foreach (var word in EnglishWithoutComma)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] == ' ') return text[(word.Length + 1)..].TrimStart(',', ' ');
        return null;
    }

    static string? BehindComma(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && text[at] is ',' or '，' ? text[(at + 1)..].TrimStart() : null;
    }
}
