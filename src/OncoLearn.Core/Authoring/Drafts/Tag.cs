namespace OncoLearn.Core.Authoring.Drafts;

/// <summary>A word that authors sort questions by.</summary>
public static class Tag
{
    public const int Longest = 40;

    /// <summary>How many a question may have.</summary>
    public const int Most = 20;

    /// <summary>As it is kept: half-width, lower-case, single spaces; null where it is empty, longer than <see cref="Longest"/>, or holds a comma, which parts tags.</summary>
    public static string? Clean(string written)
    {
        var tag = SearchText.Fold(written);
        return tag.Length is 0 or > Longest || tag.Any(c => c is ',' or '、' || char.IsControl(c)) ? null : tag;
    }
}
