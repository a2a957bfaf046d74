using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>Takes a text apart. Chinese has no spaces between words: a run of its characters stays whole, and is compared by pairs of characters.</summary>
static class TextWords
{
    static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ions", "ion", "ies", "ied", "ed", "es", "s"];

    /// <summary>Words of scripts with spaces, as written, and runs of Chinese characters, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var from = at;
            if (Script.IsHan(text[at])) while (at < text.Length && Script.IsHan(text[at])) at++;
            else if (Script.IsSpacedLetter(text[at])) while (at < text.Length && (Script.IsSpacedLetter(text[at]) || IsInside(text, at))) at++;
            if (at > from) words.Add(text[from..at]);
            else at++;
        }
        return words;
    }

    /// <summary>A symbol or a number, such as <c>NUPR1</c>, <c>AKT</c> or <c>82</c>, whose every form is the same.</summary>
    public static bool IsSymbol(string word) => word.Any(char.IsDigit) || word.Count(char.IsUpper) >= 2 || word.Any(c => c is >= '\u0370' and <= '\u03FF');

    /// <summary>An English word in lower case without its commonest endings: enough to see that two forms are one word.</summary>
    public static string Root(string word)
    {
        if (IsSymbol(word)) return word.ToLowerInvariant();
        var root = word.ToLowerInvariant();
        foreach (var ending in Endings)
            if (root.Length - ending.Length >= 4 && root.EndsWith(ending, StringComparison.Ordinal)) return root[..^ending.Length].TrimEnd('e', 'i');
        return root.TrimEnd('e', 'y');
    }

    static bool IsInside(string text, int at) => text[at] is '\'' or '\u2019' && at + 1 < text.Length && Script.IsSpacedLetter(text[at + 1]);
}
