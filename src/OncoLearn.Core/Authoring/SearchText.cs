using System.Text;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring;

/// <summary>
/// Texts as they are searched: half-width, lower-case, every run of white space one space. A search finds whatever holds all its words, wherever in a
/// word they stand, so that one Chinese character is a word as good as any.
/// </summary>
public static class SearchText
{
    public static string Fold(string text) => OneLine.Of(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant());

    /// <summary>The words of what was typed, folded; none where nothing was typed.</summary>
    public static IReadOnlyList<string> WordsOf(string search) => [.. Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
