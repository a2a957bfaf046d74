namespace OncoLearn.Core.Texts;

/// <summary>What a character means for joining, counting and finding words in mixed Chinese and Latin text.</summary>
public static class Script
{
    /// <summary>A Chinese character (CJK unified ideographs with extension A, and compatibility ideographs).</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Punctuation that carries its own space: CJK symbols and full-width forms.</summary>
    public static bool IsWidePunctuation(char c) => c is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';

    /// <summary>A letter or digit of a script that separates its words by spaces: Latin, Greek, Cyrillic.</summary>
    public static bool IsSpacedLetter(char c) => char.IsLetterOrDigit(c) && !IsHan(c) && c < '\u2E80';

    /// <summary>Whether a line break between the two stands for a space.</summary>
    public static bool SpaceBetween(char left, char right) =>
        !IsWidePunctuation(left) && !IsWidePunctuation(right) && !(IsHanOrShared(left) && IsHanOrShared(right) && (IsHan(left) || IsHan(right)));

    /// <summary>A name with a space where Latin letters would touch the Chinese characters around it.</summary>
    /// <param name="name">Not empty.</param>
    public static string Spaced(string name) => $"{(IsSpacedLetter(name[0]) ? " " : "")}{name}{(IsSpacedLetter(name[^1]) ? " " : "")}";

    /// <summary>Text into which names were put with a space on each side: a space stays only where both sides want one.</summary>
    public static string WithoutLooseSpaces(string text) => string.Concat(text.Where((c, at) => c != ' ' || (at > 0 && at + 1 < text.Length && SpaceBetween(text[at - 1], text[at + 1]))));

    // “ ” ‘ ’ … — stand in both scripts; beside a Chinese character they are Chinese.
    static bool IsHanOrShared(char c) => IsHan(c) || c is '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026';
}
