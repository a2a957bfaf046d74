namespace OncoLearn.Web.Resources;

/// <summary>Names at the head of a page or a card.</summary>
public static class Heading
{
    /// <summary>Whether its first word is written in small letters alone, so that a capital may begin it: “breast cancer” and “non-small-cell lung cancer” are, p38, m6A and t-NEPC are not.</summary>
    public static bool MayBeCapitalised(string name)
    {
        var word = name.Split(' ')[0];
        return word.Length > 1 && char.IsLower(word[0]) && word.All(c => char.IsLower(c) || c == '-');
    }
}
