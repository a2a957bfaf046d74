using System.Globalization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>A name for a file to take away that every system takes, in whatever script its title is.</summary>
public static class FileName
{
    /// <summary>In characters as people count them, without what tells the kind of file.</summary>
    public const int Longest = 60;

    /// <param name="extension">Without the dot.</param>
    /// <returns>A title of which nothing can be kept becomes <c>file</c>.</returns>
    public static string Of(string title, string extension)
    {
        var kept = string.Concat(title.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? ' ' : c));
        var line = OneLine.Of(kept);
        var elements = StringInfo.ParseCombiningCharacters(line);
        // A dot or a space at either end hides the file, or is dropped by some systems.
        var name = (elements.Length > Longest ? line[..elements[Longest]] : line).Trim('.', ' ');
        return $"{(name.Length == 0 ? "file" : name)}.{extension}";
    }
}
