namespace OncoLearn.Core.Questions.Typed;

/// <summary>
/// One slip of the fingers: a letter too many, too few, another one, or two neighbours swapped. These are the single errors of F. J. Damerau, "A technique
/// for computer detection and correction of spelling errors", CACM 7 (1964) 171-176: optimal string alignment distance 1.
/// </summary>
public static class SpellingSlip
{
    /// <summary>In shorter words a slip makes too easily another word.</summary>
    public const int LeastLetters = 5;

    /// <summary>Whether a word is long enough for a slip to be forgiven.</summary>
    public static bool IsForgivenIn(string normal) => normal.Count(char.IsAsciiLetter) >= LeastLetters;

    /// <summary>Whether exactly one slip lies between the two, and only letters from a to z slipped: p53 is not p63. Both are normalised.</summary>
    public static bool IsBetween(string one, string other)
    {
        if (one.Length > other.Length) return IsBetween(other, one);
        var same = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(same);
        var right = other.AsSpan(same);
        return (right.Length - left.Length) switch
        {
            0 => IsOneChanged(left, right) || AreTwoSwapped(left, right),
            1 => char.IsAsciiLetterLower(right[0]) && left.SequenceEqual(right[1..]),
            _ => false,
        };
    }

    static bool IsOneChanged(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 0 && AreLetters(left[0], right[0]) && left[1..].SequenceEqual(right[1..]);

    static bool AreTwoSwapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && AreLetters(left[0], left[1]) && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);

    static bool AreLetters(char one, char other) => char.IsAsciiLetterLower(one) && char.IsAsciiLetterLower(other);
}
