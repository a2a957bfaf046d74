namespace OncoLearn.Core.Texts;

/// <summary>
/// A name or term to be found in running text. It never matches inside another word of a script with spaces, nor after a hyphen (<c>small-cell</c> is
/// not found in <c>non-small-cell</c>). A phrase with a capital matches as written, others in any case.
/// </summary>
sealed record Phrase(string Text)
{
    readonly StringComparison _comparison = Text.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public bool StandsIn(string text, int at)
    {
        var end = at + Text.Length;
        return end <= text.Length
            && text.AsSpan(at, Text.Length).Equals(Text, _comparison)
            && !(at > 0 && Script.IsSpacedLetter(text[at]) && (Script.IsSpacedLetter(text[at - 1]) || IsHyphen(text[at - 1])))
            && !(end < text.Length && Script.IsSpacedLetter(text[end - 1]) && Script.IsSpacedLetter(text[end]));
    }

    static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
