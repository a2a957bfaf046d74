using System.Text;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>What a title may be.</summary>
public static class SectionTitle
{
    /// <summary>In UTF-16 units.</summary>
    public const int Longest = 300;

    /// <summary>On one line, with one space where there was any space or control character, and none around it.</summary>
    public static string Tidy(string title)
    {
        var tidy = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) tidy.Append(c);
            else if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
        }
        if (tidy.Length > 0 && tidy[^1] == ' ') tidy.Length--;
        return tidy.ToString();
    }
}
