namespace OncoLearn.Core.Texts;

/// <summary>Capitals at the beginning of English sentences and options.</summary>
public static class Capitals
{
    /// <summary>With a capital, but for symbols: p62, mRNA, β-catenin.</summary>
    public static string First(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-')) end++;
        return end > 1 && text[..end].All(c => char.IsAsciiLetterLower(c) || c == '-') ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
